import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendWhatsappMessagesWorkflow } from "../../messages/workflows/send-whatsapp-messages"
import { draftTemplateTestStep, type TemplateTest } from "../steps/draft-template-test"

export const sendTemplateTestWorkflowId = "send-whatsapp-template-test"

/** Sends a person of the shop an approved template, through everything a customer's goes through. */
export const sendTemplateTestWorkflow = createWorkflow(
  sendTemplateTestWorkflowId,
  (test: WorkflowData<TemplateTest>) => {
    const intent = draftTemplateTestStep(test)
    const messages = sendWhatsappMessagesWorkflow.runAsStep({
      input: { messages: transform({ intent }, ({ intent }) => [intent]) },
    })
    return new WorkflowResponse(transform({ messages }, ({ messages }) => messages[0]))
  }
)
