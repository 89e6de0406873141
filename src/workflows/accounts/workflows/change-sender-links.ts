import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { changeSenderLinksStep, type SenderLinksChange } from "../steps/change-sender-links"
import { requireNumberStep } from "../steps/require-number"

export const changeSenderLinksWorkflowId = "change-whatsapp-sender-links-workflow"

export type ChangeSenderLinksInput = SenderLinksChange & { actorId: string | null }

/**
 * Says whose orders are written about from a number: sales channels or regions. Each has one number
 * at most, so what is added here is taken from the number it had.
 */
export const changeSenderLinksWorkflow = createWorkflow(
  changeSenderLinksWorkflowId,
  (input: WorkflowData<ChangeSenderLinksInput>) => {
    requireNumberStep(input.numberId)
    const changed = changeSenderLinksStep(input)
    recordAuditStep(
      transform({ input, changed }, ({ input, changed }) => ({
        actor_id: input.actorId,
        action: `phone_number.${input.kind}s_changed`,
        resource_type: "phone_number",
        resource_id: input.numberId,
        before: { unlinked: changed.undo.map(({ id, numberId }) => ({ id, number_id: numberId })) },
        after: { linked: changed.make.map(({ id }) => id) },
      }))
    )
    return new WorkflowResponse(changed)
  }
)
