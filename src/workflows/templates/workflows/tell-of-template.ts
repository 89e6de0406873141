import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { alertOwnersStep } from "../steps/alert-owners"
import { describeTemplateChangeStep } from "../steps/describe-template-change"
import type { TemplateChange } from "../template-change"

export const tellOfTemplateWorkflowId = "tell-of-whatsapp-template"

/**
 * Tells the owners when Meta rejects, pauses or disables a template or moves it to another category,
 * and when people react badly to it.
 */
export const tellOfTemplateWorkflow = createWorkflow(
  tellOfTemplateWorkflowId,
  (change: WorkflowData<TemplateChange>) => {
    const alert = describeTemplateChangeStep(change)
    alertOwnersStep(alert)
    return new WorkflowResponse(alert)
  }
)
