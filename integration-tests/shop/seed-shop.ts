import type { MedusaContainer } from "@medusajs/framework/types"
import { seedProduct } from "./seed/product"
import { seedRegions } from "./seed/regions"
import { seedSalesChannel } from "./seed/sales-channel"
import { seedShipping } from "./seed/shipping"

/** What a test needs to know of the shop it buys in. */
export interface SeededShop {
  salesChannelId: string
  publishableKey: string
  regions: { usd: string; eur: string }
  shippingOptionId: string
  variantId: string
}

/** One product, sold in dollars and euros, shipped by hand, paid by Medusa's manual provider. */
export async function seedShop(container: MedusaContainer): Promise<SeededShop> {
  const { salesChannelId, publishableKey } = await seedSalesChannel(container)
  const regions = await seedRegions(container)
  const { shippingOptionId, shippingProfileId } = await seedShipping({ container, salesChannelId })
  const { variantId } = await seedProduct({ container, salesChannelId, shippingProfileId })
  return { salesChannelId, publishableKey, regions, shippingOptionId, variantId }
}
