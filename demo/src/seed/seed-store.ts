import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { findId, getId } from "./find-id"
import { MARKETS } from "./markets"

/** The shop's name, its currencies, its sales channel and the publishable key of its storefront. */
export async function seedStore(container: MedusaContainer): Promise<{ salesChannelId: string }> {
  const salesChannelId = await getId({ container, entity: "sales_channel" })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: await getId({ container, entity: "store" }) },
      update: {
        name: "Juniper & Pine",
        default_sales_channel_id: salesChannelId,
        supported_currencies: MARKETS.map(({ currency }, index) => ({
          currency_code: currency,
          is_default: index === 0,
        })),
      },
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: await storefrontKey(container), add: [salesChannelId] },
  })
  return { salesChannelId }
}

async function storefrontKey(container: MedusaContainer): Promise<string> {
  const filters = { type: "publishable", title: "Storefront" }
  const found = await findId({ container, entity: "api_key", filters })
  if (found) return found
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  const [key] = result
  if (!key) throw new Error("The publishable key was not made.")
  return key.id
}
