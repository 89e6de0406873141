import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { setPausedStep, type Pausable } from "../steps/set-paused"

export const setPausedWorkflowId = "set-whatsapp-paused-workflow"

export interface SetPausedInput {
  subject: Pausable
  paused: boolean
  actorId: string | null
}

/** Stops an account or a number because a person wants it, or lets it go on. What is queued waits. */
export const setPausedWorkflow = createWorkflow(
  setPausedWorkflowId,
  (input: WorkflowData<SetPausedInput>) => {
    const done = setPausedStep(input)
    recordAuditStep(
      transform({ input, done }, ({ input: { subject, paused, actorId } }) => {
        const isAccount = "accountId" in subject
        const kind = isAccount ? "account" : "phone_number"
        return {
          actor_id: actorId,
          action: `${kind}.${paused ? "paused" : "resumed"}`,
          resource_type: kind,
          resource_id: isAccount ? subject.accountId : subject.numberId,
        }
      })
    )
    return new WorkflowResponse(done)
  }
)
