import { ADMIN, META, SHOP_NAME } from "./settings.mjs"

/** Where everything is, once it is open. */
export function printAddresses({ at, blank }) {
  console.log(`
  ${SHOP_NAME} is open${blank ? ", and has no WhatsApp account yet" : ""}.

    Storefront   ${at.storefront}   tick the box at checkout, and order
    Phone        ${at.simulator}   the receipt arrives here; answer it
    Admin        ${at.shop}/app   ${ADMIN.email} / ${ADMIN.password}
${blank ? whatMetaGaveYou() : ""}
  Ctrl-C closes it. What you did is ${blank ? "forgotten at the next --blank" : "kept for the next time"}.
`)
}

/** What a merchant would copy from Meta's pages; the code for the number appears on the phone's page. */
const whatMetaGaveYou = () => `
  What Meta (the simulator) has given you:

    WhatsApp Business Account   ${META.wabaId}
    Phone number ID             ${META.phoneNumberId}, to be verified and registered
    Access token                ${META.accessToken}
    App ID and secret           ${META.appId}, ${META.appSecret}
`
