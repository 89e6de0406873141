import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { auditOf } from "../audit-of"
import { REVIEW_STEPS, type ReviewStep } from "../review-steps"
import { requireTemplateActionStep, type TemplateActor } from "../steps/require-template-action"
import { cancelTemplateStep, reviewTemplateStep } from "../steps/review-template"

export const reviewTemplateWorkflowId = "review-whatsapp-template-workflow"

export interface ReviewTemplateInput extends TemplateActor {
  step: ReviewStep
  comment?: string
  /** Of what was looked at. */
  revision?: string
}

/** Asks for the shop's own review of a template, or answers it. */
export const reviewTemplateWorkflow = createWorkflow(
  reviewTemplateWorkflowId,
  (input: WorkflowData<ReviewTemplateInput>) => {
    const template = requireTemplateActionStep(
      transform({ input }, ({ input: { step, ...actor } }) => ({ ...actor, action: step }))
    )
    reviewTemplateStep(transform({ input, template }, (data) => ({ ...data.input, ...data })))
    recordAuditStep(
      transform({ input, template }, ({ input, template }) => {
        const { to, audit } = REVIEW_STEPS[input.step]
        const { comment } = input
        return auditOf(audit, {
          ...input,
          before: { review_state: template.review_state },
          after: { review_state: to, comment },
        })
      })
    )
    return new WorkflowResponse(template)
  }
)

export const cancelTemplateWorkflowId = "cancel-whatsapp-template-workflow"

/** Withdraws a review that was asked for, or else forgets the unsent changes of a template at Meta. */
export const cancelTemplateWorkflow = createWorkflow(
  cancelTemplateWorkflowId,
  (input: WorkflowData<TemplateActor>) => {
    const template = requireTemplateActionStep(
      transform({ input }, ({ input }) => ({ ...input, action: "cancel" as const }))
    )
    const canceled = cancelTemplateStep(
      transform({ input, template }, ({ input, template }) => ({
        ...{ template, actorId: input.actorId },
      }))
    )
    recordAuditStep(
      transform({ input, template, canceled }, ({ input, template, canceled }) =>
        auditOf("template.canceled", {
          ...input,
          before: { review_state: template.review_state, draft: template.draft },
          after: canceled,
        })
      )
    )
    return new WorkflowResponse(canceled)
  }
)
