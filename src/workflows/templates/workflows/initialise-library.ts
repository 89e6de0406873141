import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { whatsappModule, type NewTemplate } from "../../whatsapp-module"

interface LibraryDrafts {
  templates: NewTemplate[]
  actorId: string | null
}

/** Makes drafts of ready-made templates; of those the account has, nothing. */
export const createLibraryDraftsStep = createStep(
  "create-whatsapp-library-drafts",
  async (input: LibraryDrafts, { container }) => {
    const created = await whatsappModule(container).createTemplates(input)
    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (created, { container }) => {
    if (created?.length) await whatsappModule(container).undoTemplateChanges({ created })
  }
)

export const initialiseLibraryWorkflowId = "initialise-whatsapp-template-library"

/** Makes ready-made templates an account's own. Handing them in is another step: Meta takes its time. */
export const initialiseLibraryWorkflow = createWorkflow(
  initialiseLibraryWorkflowId,
  (input: WorkflowData<LibraryDrafts & { accountId: string; submit: boolean }>) => {
    const created = createLibraryDraftsStep(input)
    recordAuditStep(
      transform({ input, created }, ({ input, created }) => ({
        actor_id: input.actorId,
        action: "templates.library_initialised",
        resource_type: "account",
        resource_id: input.accountId,
        after: {
          names: [...new Set(created.map(({ name }) => name))],
          ...{ created: created.length, submit: input.submit },
        },
      }))
    )
    return new WorkflowResponse(created)
  }
)
