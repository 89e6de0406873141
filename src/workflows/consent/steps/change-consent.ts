import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import type WhatsappModuleService from "../../../modules/whatsapp/service"

export type ConsentChange = Parameters<WhatsappModuleService["changeConsent"]>[0]

/** Appends to the consent ledger. Never undone: an entry that happened stays in the history. */
export const changeConsentStep = createStep(
  "change-whatsapp-consent",
  async (change: ConsentChange, { container }) => {
    await whatsappModule(container).changeConsent(change)
    return new StepResponse()
  }
)
