import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { whatsappModule } from "../whatsapp-module"
import type { Shop } from "./shop"

/** The shop as messages name it: the plugin's `shopName`, else the Medusa store's. */
export async function loadShop(container: MedusaContainer): Promise<Shop> {
  const { shopName } = await whatsappModule(container).retrieveShopSettings()
  if (shopName) return { name: shopName }

  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["name"], pagination: { take: 1, skip: 0 } })
  const [store] = data as { name: string }[]
  return { name: store?.name ?? "" }
}
