import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type ListedNumber, type NumberChanges } from "../../whatsapp-module"

interface Input {
  number: ListedNumber
  changes: NumberChanges
}

/** Changes a number's settings; undone by putting the former ones and the former default back. */
export const changeNumberStep = createStep(
  "change-whatsapp-number",
  async ({ number, changes }: Input, { container }) => {
    const whatsapp = whatsappModule(container)
    const former = changes.isDefault ? await whatsapp.defaultSender() : null
    await whatsapp.changeNumber({ numberId: number.id, changes })
    return new StepResponse(undefined, { number, formerDefault: former?.numberId ?? null })
  },
  async (kept, { container }) => {
    if (!kept) return
    const { number, formerDefault } = kept
    const { throughputShare, limitPerMinute, limitPerDay, limitPerMonth } = number
    const whatsapp = whatsappModule(container)
    await whatsapp.changeNumber({
      numberId: number.id,
      changes: { throughputShare, limitPerMinute, limitPerDay, limitPerMonth },
    })
    if (formerDefault) {
      await whatsapp.changeNumber({ numberId: formerDefault, changes: { isDefault: true } })
    }
  }
)
