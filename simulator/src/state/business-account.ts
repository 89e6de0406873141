import { createBusinessNumber, type BusinessNumber } from "./business-number"
import type { HealthMark } from "./health-mark"
import type { SeedAccount } from "./seed-accounts"
import { TemplateStore } from "./template-store"

export type { BusinessNumber } from "./business-number"

/** What Meta knows of an account besides its name; changed in place. */
export type AccountFacts = {
  portfolioId: string
  currency: string
  timeZoneId: string
  country: string
  status: string
  reviewStatus: string
  /** What pays for its messages; null: nothing does. */
  fundingId: string | null
  /** Whether figures of its templates are kept. */
  insightsEnabled: boolean
  health?: HealthMark
}

export type BusinessAccount = AccountFacts & {
  readonly id: string
  name: string
  subscribed: boolean
  overrideCallbackUrl?: string
  readonly templates: TemplateStore
  readonly phoneNumbers: BusinessNumber[]
}

export function createBusinessAccount(
  seed: SeedAccount,
  start: { subscribed: boolean; unregistered: boolean; portfolioId: string }
): BusinessAccount {
  return {
    id: seed.id,
    name: seed.name,
    subscribed: start.subscribed,
    templates: new TemplateStore(seed.id),
    phoneNumbers: seed.phoneNumbers.map((number) =>
      createBusinessNumber(number, { accountId: seed.id, unregistered: start.unregistered })
    ),
    ...newAccountFacts(start.portfolioId),
  }
}

export const newAccountFacts = (portfolioId: string): AccountFacts => ({
  portfolioId,
  currency: "USD",
  timeZoneId: "1",
  country: "US",
  status: "ACTIVE",
  reviewStatus: "APPROVED",
  fundingId: "700000000000001",
  insightsEnabled: false,
  health: undefined,
})
