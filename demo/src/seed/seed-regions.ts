import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { findId } from "./find-id"
import { MANUAL_PAYMENT_PROVIDER, MARKETS } from "./markets"

/** One region for each market, paid by hand. */
export async function seedRegions(container: MedusaContainer): Promise<void> {
  for (const { name, currency, countries } of MARKETS) {
    const filters = { currency_code: currency }
    if (await findId({ container, entity: "region", filters })) continue
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name,
            currency_code: currency,
            countries: [...countries],
            payment_providers: [MANUAL_PAYMENT_PROVIDER],
          },
        ],
      },
    })
    await createTaxRegionsWorkflow(container).run({
      input: countries.map((country_code) => ({ country_code, provider_id: "tp_system" })),
    })
  }
}
