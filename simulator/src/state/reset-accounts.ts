import type { World } from "../world"
import { newAccountFacts } from "./business-account"
import { newSetup } from "./business-number"
import { createPortfolio, SEED_PORTFOLIO } from "./portfolio"

/** The accounts as they were at the start, in place: who holds one of them still holds it. */
export function resetAccounts(world: World): void {
  const { accounts: seeds, unregistered } = world.settings
  const seeded = new Set(seeds.flatMap(({ id, phoneNumbers }) => [id, ...idsOf(phoneNumbers)]))
  for (const id of [...world.numbers.keys()]) if (!seeded.has(id)) world.numbers.delete(id)
  for (const account of [...world.accounts.values()]) {
    account.templates.clear()
    if (!seeded.has(account.id)) {
      world.accounts.delete(account.id)
      continue
    }
    Object.assign(account, newAccountFacts(SEED_PORTFOLIO))
    const numbers = account.phoneNumbers.filter(({ id }) => seeded.has(id))
    account.phoneNumbers.splice(0, account.phoneNumbers.length, ...numbers)
    for (const number of numbers) {
      const { overrideCallbackUrl } = number
      const setup = newSetup(unregistered ? "unverified" : "registered")
      Object.assign(number, setup, { overrideCallbackUrl })
    }
  }
  resetPortfolios(world)
}

const idsOf = (nodes: ReadonlyArray<{ id: string }>) => nodes.map(({ id }) => id)

function resetPortfolios({ portfolios, app }: World): void {
  const name = portfolios.get(SEED_PORTFOLIO)?.name ?? ""
  portfolios.clear()
  portfolios.set(SEED_PORTFOLIO, createPortfolio(SEED_PORTFOLIO, name))
  app.health = undefined
}
