import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, whatsappModule, withoutDisturbing } from "../workflows"

/**
 * Asks Meta how accounts, tokens and numbers are, in case a webhook about them was missed. Some of
 * it, such as a token's end, no webhook tells.
 */
export default async function refreshAccounts(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the refresh of accounts and numbers",
    work: () => inTurn({ container, name: config.name, work: () => refreshEach(container) }),
  })
}

async function refreshEach(container: MedusaContainer) {
  const whatsapp = whatsappModule(container)
  for (const accountId of new Set((await whatsapp.listSenders()).map(accountOf))) {
    await withoutDisturbing({
      container,
      about: `the refresh of account ${accountId}`,
      work: () => whatsapp.refreshFromMeta(accountId),
    })
  }
}

const accountOf = ({ accountId }: { accountId: string }) => accountId

export const config = { name: "whatsapp-refresh-accounts", schedule: "7 * * * *" }
