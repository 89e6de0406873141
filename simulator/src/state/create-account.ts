import type { World } from "../world"
import { createBusinessAccount, type BusinessAccount } from "./business-account"
import { nextId } from "./next-id"
import { readyMadeTemplates } from "./ready-made-templates"

/** Another account in a portfolio; its templates are there, its numbers are not. */
export function createAccount(
  world: World,
  wanted: { id?: string; name: string; portfolioId: string }
): BusinessAccount {
  const id = wanted.id ?? nextId("account", (candidate) => world.accounts.has(candidate))
  const account = createBusinessAccount(
    { id, name: wanted.name, phoneNumbers: [] },
    { subscribed: false, unregistered: true, portfolioId: wanted.portfolioId }
  )
  if (world.settings.seedTemplates) {
    for (const template of readyMadeTemplates()) account.templates.put(template)
  }
  world.accounts.set(id, account)
  return account
}
