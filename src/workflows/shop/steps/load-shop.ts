import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import type { Shop } from "../shop"

/** The shop as messages name it: the plugin's `shopName`, else the Medusa store's. */
export const loadShopStep = createStep("load-whatsapp-shop", async (_: void, { container }) => {
  const { shopName } = await whatsappModule(container).retrieveShopSettings()
  if (shopName) return new StepResponse<Shop>({ name: shopName })

  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["name"], pagination: { take: 1, skip: 0 } })
  const [store] = data as { name: string }[]
  return new StepResponse<Shop>({ name: store?.name ?? "" })
})
