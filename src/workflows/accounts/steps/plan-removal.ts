import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRemoval, type RemovalWishes } from "../removal-plan"
import { whatsappModule } from "../../whatsapp-module"

export type RemovalSubject = { accountId: string } | { numberId: string }

interface Input {
  subject: RemovalSubject
  wishes: RemovalWishes
}

/** Looks at what is to be removed and decides what becomes of everything around it. */
export const planRemovalStep = createStep(
  "plan-whatsapp-removal",
  async ({ subject, wishes }: Input, { container }) => {
    const preview = await whatsappModule(container).previewRemoval(subject)
    return new StepResponse({ preview, plan: planRemoval(preview, wishes) })
  }
)
