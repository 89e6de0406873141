import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { findId, getId } from "./find-id"
import { MANUAL_FULFILLMENT_PROVIDER, MARKETS } from "./markets"

const WAYS = [
  { code: "standard", label: "Standard", description: "Three to five days" },
  { code: "express", label: "Express", description: "The next working day" },
] as const

/** Two ways to ship, priced in each market's money. Answers the profile that products ship by. */
export async function seedShipping(container: MedusaContainer): Promise<string> {
  const shippingProfileId = await shippingProfile(container)
  for (const { code, label, description } of WAYS) {
    if (await findId({ container, entity: "shipping_option", filters: { name: label } })) continue
    await createShippingOptionsWorkflow(container).run({
      input: [
        {
          name: label,
          price_type: "flat",
          provider_id: MANUAL_FULFILLMENT_PROVIDER,
          service_zone_id: await getId({ container, entity: "service_zone" }),
          shipping_profile_id: shippingProfileId,
          type: { label, description, code },
          prices: MARKETS.map((market) => ({
            currency_code: market.currency,
            amount: market[code],
          })),
          rules: [
            { attribute: "enabled_in_store", operator: "eq", value: "true" },
            { attribute: "is_return", operator: "eq", value: "false" },
          ],
        },
      ],
    })
  }
  return shippingProfileId
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const filters = { type: "default" }
  const found = await findId({ container, entity: "shipping_profile", filters })
  if (found) return found
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const [profile] = result
  if (!profile) throw new Error("The shipping profile was not made.")
  return profile.id
}
