import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUILT_IN_AUTOMATIONS, type BuiltInAutomation } from "../../../domain/automations"
import { whatsappModule, type Automation } from "../../whatsapp-module"

const RECEIPT: BuiltInAutomation["key"] = "order-confirmation"

/** The automation that writes receipts, also when the merchant has switched it off. */
export const findReceiptAutomationStep = createStep(
  "find-whatsapp-receipt-automation",
  async (_: void, { container }) => {
    const whatsapp = whatsappModule(container)
    await whatsapp.ensureBuiltInAutomations([...BUILT_IN_AUTOMATIONS])
    const [row] = await whatsapp.listWhatsappAutomations({ key: RECEIPT }, { take: 1 })
    if (!row) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no automation for receipts.")
    }
    const automation: Automation = {
      id: row.id,
      key: row.key,
      name: row.name,
      trigger: row.trigger,
      purpose: row.purpose,
      templateName: row.template_name,
      numberId: row.number_id,
      bindings: row.bindings,
      conditions: row.conditions,
      // A person is waiting for it.
      delaySeconds: 0,
      defaultLanguage: row.default_language,
    }
    return new StepResponse(automation)
  }
)
