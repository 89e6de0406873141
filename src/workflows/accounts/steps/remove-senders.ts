import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import type { RemovalPlan } from "../removal-plan"
import type { RemovalSubject } from "./plan-removal"

interface Input {
  plan: RemovalPlan
  subject: RemovalSubject
}

/**
 * Removes numbers, and their account, in one transaction. Not undone: an account's secrets are gone
 * with it. What comes after may fail without harm, as the sweep settles messages too.
 */
export const removeSendersStep = createStep(
  "remove-whatsapp-senders",
  async ({ plan, subject }: Input, { container }) => {
    const accountId = "accountId" in subject ? subject.accountId : undefined
    return new StepResponse(await whatsappModule(container).removeSenders({ ...plan, accountId }))
  }
)

/** Moves or cancels what waits on removed numbers. */
export const settleRemovedStep = createStep(
  "settle-removed-whatsapp-numbers",
  async (_: { automations: number }, { container }) =>
    new StepResponse(await whatsappModule(container).settleRemoved())
)
