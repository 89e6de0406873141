import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AutomationSubject } from "../subjects/subject"

interface Input {
  orderId: string
  subject: AutomationSubject | null
}

/** Stops with "not found" when a person asked about an order that does not exist. */
export const requireSubjectStep = createStep(
  "require-whatsapp-automation-subject",
  async ({ orderId, subject }: Input) => {
    if (!subject) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found.`)
    }
    return new StepResponse(subject)
  }
)
