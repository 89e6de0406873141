import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"

/** A number as it is now; whoever asks for one that is gone is told so. */
export const requireNumberStep = createStep(
  "require-whatsapp-number",
  async (numberId: string, { container }) => {
    const { numbers } = await whatsappModule(container).listNumbersForAdmin({
      ids: [numberId],
      limit: 1,
      offset: 0,
    })
    const [number] = numbers
    if (!number) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Phone number ${numberId} was not found.`)
    }
    return new StepResponse(number)
  }
)
