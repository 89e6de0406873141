import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { whatsappModule, type ImportTemplatesRequest } from "../../whatsapp-module"

/** Takes a file of templates in; undone by taking away what it made and putting back what was. */
export const importTemplatesStep = createStep(
  "import-whatsapp-templates",
  async (input: ImportTemplatesRequest, { container }) => {
    const { created, former, ...result } = await whatsappModule(container).importTemplates(input)
    return new StepResponse(result, { created, former })
  },
  async (change, { container }) => {
    if (change) await whatsappModule(container).undoTemplateChanges(change)
  }
)

export const importTemplatesWorkflowId = "import-whatsapp-templates-workflow"

/** Takes a file of templates into an account. Nothing of it goes to Meta by itself. */
export const importTemplatesWorkflow = createWorkflow(
  importTemplatesWorkflowId,
  (input: WorkflowData<ImportTemplatesRequest>) => {
    const imported = importTemplatesStep(input)
    recordAuditStep(
      transform({ input, imported }, ({ input, imported }) => ({
        actor_id: input.actorId,
        action: "templates.imported",
        resource_type: "template",
        resource_id: null,
        after: { account_id: input.accountId, ...imported.counts },
      }))
    )
    return new WorkflowResponse(imported)
  }
)
