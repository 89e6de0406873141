import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { onlyOne } from "./only-one"

interface Arguments {
  container: MedusaContainer
  salesChannelId: string
  shippingProfileId: string
}

/** A mug at $19.50 or €18. Its stock is not counted, so no test runs out of mugs. */
export async function seedProduct({ container, salesChannelId, shippingProfileId }: Arguments) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Blue mug",
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: shippingProfileId,
          options: [{ title: "Size", values: ["One size"] }],
          variants: [
            {
              title: "One size",
              sku: "MUG-BLUE",
              manage_inventory: false,
              options: { Size: "One size" },
              prices: [
                { amount: 19.5, currency_code: "usd" },
                { amount: 18, currency_code: "eur" },
              ],
            },
          ],
          sales_channels: [{ id: salesChannelId }],
        },
      ],
    },
  })
  return { variantId: onlyOne(onlyOne(result).variants).id }
}
