import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendWhatsappMessagesWorkflow } from "../../messages/workflows/send-whatsapp-messages"
import { loadShopStep } from "../../shop/steps/load-shop"
import { draftConfirmationStep, type ConsentConfirmation } from "../steps/draft-confirmation"

export const confirmConsentWorkflowId = "confirm-whatsapp-consent"

/**
 * Answers a STOP or START with what it did. The person has just written, so the customer service
 * window is open and the answer needs no template; it is sent although they opted out, once.
 */
export const confirmConsentWorkflow = createWorkflow(
  confirmConsentWorkflowId,
  (confirmation: WorkflowData<ConsentConfirmation>) => {
    const shop = loadShopStep()
    const intent = draftConfirmationStep({ confirmation, shop })
    const messages = transform({ intent }, ({ intent }) => [intent])
    return new WorkflowResponse(sendWhatsappMessagesWorkflow.runAsStep({ input: { messages } }))
  }
)
