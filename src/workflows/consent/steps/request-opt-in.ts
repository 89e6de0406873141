import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type WhatsappModuleService from "../../../modules/whatsapp/service"
import { whatsappModule } from "../../whatsapp-module"

export type OptInRequest = Parameters<WhatsappModuleService["requestOptIn"]>[0]

/** Keeps the ticked box until its cart is an order; a second tick replaces the first. */
export const requestOptInStep = createStep(
  "request-whatsapp-opt-in",
  async (request: OptInRequest, { container }) => {
    await whatsappModule(container).requestOptIn(request)
    return new StepResponse()
  }
)
