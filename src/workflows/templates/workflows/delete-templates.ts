import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { auditOf } from "../audit-of"
import { deleteAtMetaStep, planDeletionStep, removeTemplatesStep } from "../steps/delete-templates"
import type { TemplateActor } from "../steps/require-template-action"

export const deleteTemplatesWorkflowId = "delete-whatsapp-templates-workflow"

export interface DeleteTemplatesInput extends TemplateActor {
  /** Every language of the name. */
  allLanguages: boolean
  /** Said by whoever knows what uses it. */
  inUseIsFine: boolean
}

/** Deletes a template in one language or in all, here and at Meta. */
export const deleteTemplatesWorkflow = createWorkflow(
  deleteTemplatesWorkflowId,
  (input: WorkflowData<DeleteTemplatesInput>) => {
    const templates = planDeletionStep(input)
    const askedAt = deleteAtMetaStep(
      transform({ input, templates }, ({ input, templates }) => ({
        ...{ templates, allLanguages: input.allLanguages },
      }))
    )
    removeTemplatesStep({ templates, askedAt })
    recordAuditStep(
      transform({ input, templates }, ({ input, templates }) =>
        templates.map(({ id, name, language, status }) =>
          auditOf("template.deleted", {
            ...{ id, actorId: input.actorId, before: { name, language, status } },
          })
        )
      )
    )
    return new WorkflowResponse(templates)
  }
)
