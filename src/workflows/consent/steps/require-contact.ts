import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"

/** Stops with "not found" for a contact that does not exist. */
export const requireContactStep = createStep(
  "require-whatsapp-contact",
  async ({ contactId }: { contactId: string }, { container }) => {
    const [contact] = await whatsappModule(container).contactFacts([contactId])
    if (!contact) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Contact ${contactId} was not found.`)
    }
    return new StepResponse(contact)
  }
)
