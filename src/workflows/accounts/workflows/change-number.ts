import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import type { NumberChanges } from "../../whatsapp-module"
import { changeNumberStep } from "../steps/change-number"
import { requireNumberStep } from "../steps/require-number"

export const changeNumberWorkflowId = "change-whatsapp-number-workflow"

export interface ChangeNumberInput {
  numberId: string
  changes: NumberChanges
  actorId: string | null
}

/** Changes what a person sets on a number: the default, the share of throughput, own limits. */
export const changeNumberWorkflow = createWorkflow(
  changeNumberWorkflowId,
  (input: WorkflowData<ChangeNumberInput>) => {
    const number = requireNumberStep(input.numberId)
    changeNumberStep({ number, changes: input.changes })
    recordAuditStep(
      transform({ input, number }, ({ input, number }) => ({
        actor_id: input.actorId,
        action: "phone_number.updated",
        resource_type: "phone_number",
        resource_id: input.numberId,
        before: Object.fromEntries(
          Object.keys(input.changes).map((name) => [name, number[name as keyof typeof number]])
        ),
        after: input.changes,
      }))
    )
    return new WorkflowResponse(number)
  }
)
