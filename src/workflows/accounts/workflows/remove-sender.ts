import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import type { RemovalWishes } from "../removal-plan"
import { handOverLinksStep } from "../steps/hand-over-links"
import { planRemovalStep, type RemovalSubject } from "../steps/plan-removal"
import { removeSendersStep, settleRemovedStep } from "../steps/remove-senders"

export const removeSenderWorkflowId = "remove-whatsapp-sender"

export interface RemoveSenderInput {
  /** A number, or an account with all of its numbers. */
  subject: RemovalSubject
  wishes: RemovalWishes
  actorId: string | null
}

/**
 * Removes a number or an account and strands nothing: what waits is canceled or moves to another
 * number, automations, sales channels and regions follow it or fall back to the usual choice, and
 * there is a default again.
 */
export const removeSenderWorkflow = createWorkflow(
  removeSenderWorkflowId,
  (input: WorkflowData<RemoveSenderInput>) => {
    const { preview, plan } = planRemovalStep(input)
    handOverLinksStep(plan)
    const removed = removeSendersStep({ plan, subject: input.subject })
    const settled = settleRemovedStep(removed)
    recordAuditStep(
      transform({ input, preview, plan, settled }, (data) => {
        const { subject, actorId, wishes } = data.input
        const isAccount = "accountId" in subject
        return {
          actor_id: actorId,
          action: isAccount ? "account.removed" : "phone_number.removed",
          resource_type: isAccount ? "account" : "phone_number",
          resource_id: isAccount ? subject.accountId : subject.numberId,
          before: {
            numbers: data.preview.numbers.map(({ id, displayPhoneNumber, queued }) => ({
              ...{ id, queued },
              display_phone_number: displayPhoneNumber,
            })),
          },
          after: {
            queued: wishes.queued,
            moved_to: data.plan.takesOver,
            new_default: data.plan.newDefault,
            ...data.settled,
          },
        }
      })
    )
    return new WorkflowResponse(
      transform({ plan, removed, settled }, ({ plan, removed, settled }) => ({
        ...settled,
        automations: removed.automations,
        newDefault: plan.newDefault,
      }))
    )
  }
)
