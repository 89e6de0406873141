import type { Address } from "../shop/shop-types"

export type SampleShopper = Address & { email: string; phone: string }

const US: SampleShopper = {
  email: "ada@example.com",
  first_name: "Ada",
  last_name: "Lovelace",
  address_1: "12 Analytical Avenue",
  city: "New York",
  postal_code: "10001",
  country_code: "us",
  phone: "(212) 555-0123",
}

const EUROPE: SampleShopper = {
  email: "emmy@example.com",
  first_name: "Emmy",
  last_name: "Noether",
  address_1: "Invariantenweg 3",
  city: "Göttingen",
  postal_code: "37073",
  country_code: "de",
  phone: "01512 3456789",
}

/** Fills the checkout in, so that trying the demo is two clicks. */
export function sampleShopper(currencyCode: string): SampleShopper {
  return currencyCode === "eur" ? EUROPE : US
}
