import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"

/** Medusa's manual provider, which authorises everything. */
export const MANUAL_PAYMENT_PROVIDER = "pp_system_default"

/** The countries each region of the test shop sells to; the first is where its orders go. */
export const COUNTRIES = { usd: ["us", "ca"], eur: ["de", "es", "fr"] } as const

/** Two regions, two currencies: amounts on receipts must follow the order's. */
export async function seedRegions(container: MedusaContainer) {
  const payment_providers = [MANUAL_PAYMENT_PROVIDER]
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "America", currency_code: "usd", countries: [...COUNTRIES.usd], payment_providers },
        { name: "Europe", currency_code: "eur", countries: [...COUNTRIES.eur], payment_providers },
      ],
    },
  })
  const idOf = (currency: string) => {
    const region = result.find(({ currency_code }) => currency_code === currency)
    if (!region) throw new Error(`The ${currency} region was not created.`)
    return region.id
  }
  return { usd: idOf("usd"), eur: idOf("eur") }
}
