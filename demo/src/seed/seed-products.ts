import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { CATALOGUE, type CatalogueEntry } from "./catalogue"
import { findId } from "./find-id"

const IN_STOCK = 1_000_000

type Arguments = {
  container: MedusaContainer
  salesChannelId: string
  shippingProfileId: string
  stockLocationId: string
}

/** The catalogue, with stock in the warehouse. */
export async function seedProducts(args: Arguments): Promise<void> {
  const { container, stockLocationId } = args
  const missing: CatalogueEntry[] = []
  for (const entry of CATALOGUE) {
    const filters = { handle: entry.handle }
    if (!(await findId({ container, entity: "product", filters }))) missing.push(entry)
  }
  if (missing.length === 0) return

  await createProductsWorkflow(container).run({
    input: { products: missing.map((entry) => toProduct(entry, args)) },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: (await itemsWithoutStock(container)).map((inventory_item_id) => ({
        inventory_item_id,
        location_id: stockLocationId,
        stocked_quantity: IN_STOCK,
      })),
    },
  })
}

function toProduct(entry: CatalogueEntry, { salesChannelId, shippingProfileId }: Arguments) {
  const { handle, title, description, usd, eur } = entry
  return {
    handle,
    title,
    description,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: shippingProfileId,
    options: [{ title: "Size", values: ["One size"] }],
    variants: [
      {
        title: "One size",
        sku: handle.toUpperCase(),
        options: { Size: "One size" },
        prices: [
          { amount: usd, currency_code: "usd" },
          { amount: eur, currency_code: "eur" },
        ],
      },
    ],
    sales_channels: [{ id: salesChannelId }],
  }
}

type InventoryItem = { id: string; location_levels?: unknown[] | null }

async function itemsWithoutStock(container: MedusaContainer): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id", "location_levels.id"],
  })
  const items = data as InventoryItem[]
  return items.filter((item) => !item.location_levels?.length).map(({ id }) => id)
}
