import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import { refused } from "../../../modules/whatsapp"

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
      throw refused("NOT_FOUND", "number_not_found", { id: numberId })
    }
    return new StepResponse(number)
  }
)
