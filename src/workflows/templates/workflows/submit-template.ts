import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { auditOf } from "../audit-of"
import { requireTemplateActionStep, type TemplateActor } from "../steps/require-template-action"
import {
  beginSubmissionStep,
  handInTemplateStep,
  planSubmissionStep,
  storeSubmissionStep,
  unpauseTemplateStep,
} from "../steps/submit-template"

export const submitTemplateWorkflowId = "submit-whatsapp-template-workflow"

export interface SubmitTemplateInput extends TemplateActor {
  /** Of what was looked at. */
  revision?: string
  /** Whether it may replace what changed at Meta meanwhile. */
  conflictIsFine: boolean
}

/**
 * Hands a template in at Meta, new or as an edit, when the shop's own review lets it and Meta would
 * take it. Sends go by what Meta has, so that nothing is sent by it before Meta approves.
 */
export const submitTemplateWorkflow = createWorkflow(
  submitTemplateWorkflowId,
  (input: WorkflowData<SubmitTemplateInput>) => {
    const template = requireTemplateActionStep(
      transform({ input }, ({ input: { id, userId, actorId } }) => ({
        ...{ id, userId, actorId, action: "submit" as const },
      }))
    )
    const plan = planSubmissionStep(
      transform({ input, template }, ({ input: { revision, conflictIsFine }, template }) => ({
        ...{ template, revision, conflictIsFine },
      }))
    )
    const askedAt = beginSubmissionStep(plan)
    const handedIn = handInTemplateStep(plan)
    storeSubmissionStep(
      transform({ input, plan, handedIn, askedAt }, ({ input, ...outcome }) => ({
        ...outcome,
        actorId: input.actorId,
      }))
    )
    recordAuditStep(
      transform({ input, plan, handedIn }, ({ input, plan, handedIn }) =>
        auditOf("template.submitted", {
          ...input,
          after: {
            ...{ name: plan.submission.name, language: plan.submission.language },
            wanted_category: plan.submission.content.category,
            ...{ category: handedIn.category, status: handedIn.status },
            is_edit: plan.submission.metaTemplateId !== null,
          },
        })
      )
    )
    return new WorkflowResponse(handedIn)
  }
)

export const unpauseTemplateWorkflowId = "unpause-whatsapp-template-workflow"

/** Lets a template that Meta paused for its pace be sent again. */
export const unpauseTemplateWorkflow = createWorkflow(
  unpauseTemplateWorkflowId,
  (input: WorkflowData<TemplateActor>) => {
    const template = requireTemplateActionStep(
      transform({ input }, ({ input }) => ({ ...input, action: "unpause" as const }))
    )
    unpauseTemplateStep({ template })
    recordAuditStep(transform({ input }, ({ input }) => auditOf("template.unpaused", input)))
    return new WorkflowResponse(template)
  }
)
