import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendWhatsappMessagesWorkflow } from "../../messages/workflows/send-whatsapp-messages"
import { loadShopStep } from "../../shop/steps/load-shop"
import { draftTestMessageStep, type TestMessage } from "../steps/draft-test-message"

export const sendTestMessageWorkflowId = "send-whatsapp-test-message"

/** Sends a person of the shop a message, through everything a customer's goes through. */
export const sendTestMessageWorkflow = createWorkflow(
  sendTestMessageWorkflowId,
  (test: WorkflowData<TestMessage>) => {
    const shop = loadShopStep()
    const intent = draftTestMessageStep({ test, shop })
    const messages = sendWhatsappMessagesWorkflow.runAsStep({
      input: { messages: transform({ intent }, ({ intent }) => [intent]) },
    })
    return new WorkflowResponse(transform({ messages }, ({ messages }) => messages[0]))
  }
)
