import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, whatsappModule, withoutDisturbing } from "../workflows"

/** Reads each account's templates from Meta, in case a webhook about them was missed. */
export default async function syncTemplates(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the synchronisation of templates",
    work: () => inTurn({ container, name: config.name, work: () => syncEachAccount(container) }),
  })
}

async function syncEachAccount(container: MedusaContainer) {
  const whatsapp = whatsappModule(container)
  const senders = await whatsapp.listSenders()
  for (const accountId of new Set(senders.map((sender) => sender.accountId))) {
    await withoutDisturbing({
      container,
      about: `the synchronisation of templates of ${accountId}`,
      work: () => whatsapp.syncTemplates(accountId),
    })
  }
}

export const config = { name: "whatsapp-sync-templates", schedule: "*/15 * * * *" }
