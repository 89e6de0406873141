import type { ExecArgs } from "@medusajs/framework/types"
import { seedAdminUser } from "../seed/seed-admin-user"
import { seedProducts } from "../seed/seed-products"
import { seedRegions } from "../seed/seed-regions"
import { seedShipping } from "../seed/seed-shipping"
import { seedStore } from "../seed/seed-store"
import { seedWarehouse } from "../seed/seed-warehouse"

/** Makes an empty shop one that sells; run again, it adds only what is missing. `medusa exec ./src/scripts/seed.ts` */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { salesChannelId } = await seedStore(container)
  await seedRegions(container)
  const stockLocationId = await seedWarehouse({ container, salesChannelId })
  const shippingProfileId = await seedShipping(container)
  await seedProducts({ container, salesChannelId, shippingProfileId, stockLocationId })
  await seedAdminUser(container)
}
