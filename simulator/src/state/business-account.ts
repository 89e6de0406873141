import { digitsOf } from "./phone-digits"
import type { SeedAccount } from "./seed-accounts"
import { TemplateStore } from "./template-store"

export type BusinessNumber = {
  id: string
  accountId: string
  displayPhoneNumber: string
  digits: string
  verifiedName: string
  qualityRating: "GREEN" | "YELLOW" | "RED" | "UNKNOWN"
  registered: boolean
}

export type BusinessAccount = {
  id: string
  name: string
  subscribed: boolean
  overrideCallbackUrl?: string
  templates: TemplateStore
  phoneNumbers: BusinessNumber[]
}

export function createBusinessAccount(seed: SeedAccount, subscribed: boolean): BusinessAccount {
  return {
    id: seed.id,
    name: seed.name,
    subscribed,
    templates: new TemplateStore(seed.id),
    phoneNumbers: seed.phoneNumbers.map((number) => ({
      ...number,
      accountId: seed.id,
      digits: digitsOf(number.displayPhoneNumber),
      qualityRating: "GREEN",
      registered: true,
    })),
  }
}
