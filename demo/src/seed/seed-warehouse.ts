import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { findId } from "./find-id"
import { MANUAL_FULFILLMENT_PROVIDER, MARKETS } from "./markets"

type Arguments = { container: MedusaContainer; salesChannelId: string }

/** One warehouse that serves every market. */
export async function seedWarehouse({ container, salesChannelId }: Arguments): Promise<string> {
  const name = "Workshop"
  const found = await findId({ container, entity: "stock_location", filters: { name } })
  if (found) return found

  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address: { address_1: "1 Mill Lane", country_code: "us" } }] },
  })
  const [location] = result
  if (!location) throw new Error("The warehouse was not made.")
  await linkFulfillment({ container, stock_location_id: location.id })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [salesChannelId] },
  })
  return location.id
}

type FulfillmentArguments = { container: MedusaContainer; stock_location_id: string }

async function linkFulfillment({ container, stock_location_id }: FulfillmentArguments) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_FULFILLMENT_PROVIDER },
  })
  const countries = MARKETS.flatMap((market) => market.countries)
  const fulfillmentSet = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Workshop delivery",
    type: "shipping",
    service_zones: [
      {
        name: "Everywhere we sell",
        geo_zones: countries.map((country_code) => ({ country_code, type: "country" as const })),
      },
    ],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: fulfillmentSet.id },
  })
}
