import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import type { CopyTemplatesRequest, NewTemplate, TemplateChanges } from "../../whatsapp-module"
import { auditOf } from "../audit-of"
import { copyTemplatesStep, createTemplatesStep, saveTemplateStep } from "../steps/change-drafts"
import { requireTemplateActionStep, type TemplateActor } from "../steps/require-template-action"

export const createTemplatesWorkflowId = "create-whatsapp-templates-workflow"

export interface CreateTemplatesInput {
  templates: NewTemplate[]
  actorId: string | null
}

/** Makes drafts of templates, all of them or none. */
export const createTemplatesWorkflow = createWorkflow(
  createTemplatesWorkflowId,
  (input: WorkflowData<CreateTemplatesInput>) => {
    const created = createTemplatesStep(input)
    recordAuditStep(
      transform({ input, created }, ({ input, created }) =>
        created.map(({ id, name, language }) =>
          auditOf("template.created", { id, actorId: input.actorId, after: { name, language } })
        )
      )
    )
    return new WorkflowResponse(created)
  }
)

export const copyTemplatesWorkflowId = "copy-whatsapp-templates-workflow"

/** Makes drafts of a template under another name, in another account or in another language. */
export const copyTemplatesWorkflow = createWorkflow(
  copyTemplatesWorkflowId,
  (input: WorkflowData<CopyTemplatesRequest>) => {
    const created = copyTemplatesStep(input)
    recordAuditStep(
      transform({ input, created }, ({ input: { how, id: source, actorId }, created }) =>
        created.map(({ id, name, language }) =>
          auditOf(`template.${how}`, { id, actorId, after: { name, language, from: source } })
        )
      )
    )
    return new WorkflowResponse(created)
  }
)

export const saveTemplateWorkflowId = "save-whatsapp-template-workflow"

export interface SaveTemplateInput extends TemplateActor {
  revision?: string
  changes: TemplateChanges
}

/** Saves what a person wrote: of a template at Meta, as its draft. */
export const saveTemplateWorkflow = createWorkflow(
  saveTemplateWorkflowId,
  (input: WorkflowData<SaveTemplateInput>) => {
    const template = requireTemplateActionStep(
      transform({ input }, ({ input: { id, userId, actorId } }) => ({
        ...{ id, userId, actorId, action: "edit" as const },
      }))
    )
    saveTemplateStep(input)
    recordAuditStep(
      transform({ input, template }, ({ input, template }) => {
        const { changes } = input
        const meant = template.draft ?? template.content
        const former = {
          name: template.name,
          content: Object.fromEntries(
            Object.keys(changes.content ?? {}).map((key) => [
              key,
              meant[key as keyof typeof template.content],
            ])
          ),
          trigger: template.trigger,
          bindings: template.bindings,
        }
        const before = Object.fromEntries(
          Object.keys(changes).map((key) => [key, former[key as keyof typeof former]])
        )
        return auditOf("template.saved", { ...input, before, after: changes })
      })
    )
    return new WorkflowResponse(template)
  }
)
