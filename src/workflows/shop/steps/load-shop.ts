import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadShop } from "../load-shop"

/** The shop as messages name it. */
export const loadShopStep = createStep(
  "load-whatsapp-shop",
  async (_: void, { container }) => new StepResponse(await loadShop(container))
)
