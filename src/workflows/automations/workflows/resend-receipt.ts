import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendWhatsappMessagesWorkflow } from "../../messages/workflows/send-whatsapp-messages"
import { loadShopStep } from "../../shop/steps/load-shop"
import { planMessages } from "../planning/plan-messages"
import { runsOf } from "../planning/runs-of"
import { findReceiptAutomationStep } from "../steps/find-receipt-automation"
import { loadSubjectStep } from "../steps/load-subject"
import { makeOptInEffectiveStep } from "../steps/make-opt-in-effective"
import { recordRunsStep } from "../steps/record-runs"
import { requireSubjectStep } from "../steps/require-subject"
import { triggerEvent } from "../trigger-event"

export const resendReceiptWorkflowId = "resend-whatsapp-receipt"

export interface ResendReceiptInput {
  orderId: string
  /** One for each time a person asked: repeating a request answers with its message. */
  requestId: string
}

/**
 * Sends an order's receipt again because a person of the shop asked to, with the order as it is
 * now. The shop's "no notification" switch does not hold it back; missing consent does.
 */
export const resendReceiptWorkflow = createWorkflow(
  resendReceiptWorkflowId,
  (input: WorkflowData<ResendReceiptInput>) => {
    const event = transform({ input }, ({ input }) => triggerEvent("order.placed", input.orderId))
    const shop = loadShopStep()
    const loaded = loadSubjectStep({ event, shop })
    const subject = requireSubjectStep({ orderId: input.orderId, subject: loaded })
    const optIn = makeOptInEffectiveStep(subject)
    const automation = findReceiptAutomationStep()

    const intents = transform({ input, subject, optIn, automation }, (data) =>
      planMessages({
        automations: [data.automation],
        subject: data.subject,
        optIn: data.optIn,
        causeOf: () => `receipt:${data.input.orderId}:${data.input.requestId}`,
        notificationsDisabled: false,
        now: new Date(),
      })
    )
    const messages = sendWhatsappMessagesWorkflow.runAsStep({ input: { messages: intents } })

    const runs = transform({ input, event, automation, messages }, (data) =>
      runsOf({
        automations: [data.automation],
        messages: data.messages,
        eventKey: `${data.event.eventKey}:again:${data.input.requestId}`,
        orderId: data.input.orderId,
      })
    )
    recordRunsStep(runs)

    return new WorkflowResponse(transform({ messages }, ({ messages }) => messages[0]))
  }
)
