import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MessageIntent } from "../message-intent"
import { messageResults } from "../message-result"
import { admitMessagesStep } from "../steps/admit-messages"
import { draftMessagesStep } from "../steps/draft-messages"
import { findSendersStep } from "../steps/find-senders"
import { findTemplatesStep } from "../steps/find-templates"
import { resolveRecipientsStep } from "../steps/resolve-recipients"

export const sendWhatsappMessagesWorkflowId = "send-whatsapp-messages"

export interface SendWhatsappMessagesInput {
  messages: MessageIntent[]
}

/**
 * The one door for outbound messages. Each intent becomes one row of the outbox: rendered, judged
 * by the send policy, and queued, or suppressed with the reason a merchant reads. The lane of its
 * phone number sends it; this workflow never talks to Meta.
 *
 * Safe to repeat: an intent whose `cause` has its message already is answered with that message.
 *
 * @example
 * await sendWhatsappMessagesWorkflow(container).run({
 *   input: {
 *     messages: [
 *       {
 *         cause: `warranty:${order.id}`,
 *         to: { phone: order.shipping_address.phone, country: "US" },
 *         purpose: "order_updates",
 *         content: { kind: "template", name: "warranty", values: { body: { number: "1001" } } },
 *       },
 *     ],
 *   },
 * })
 *
 * @property hooks.messagesAdmitted - Runs once the messages are in the outbox, with `messages`, the
 * workflow's result. It may run again for the same messages: look at `created`.
 */
export const sendWhatsappMessagesWorkflow = createWorkflow(
  sendWhatsappMessagesWorkflowId,
  (input: WorkflowData<SendWhatsappMessagesInput>) => {
    const intents = input.messages
    const recipients = resolveRecipientsStep(intents)
    const senders = findSendersStep(intents)
    const templates = findTemplatesStep({ intents, senders })
    const drafts = draftMessagesStep({ intents, recipients, senders, templates })
    const admissions = admitMessagesStep(drafts)
    const messages = transform({ drafts, admissions }, ({ drafts, admissions }) =>
      messageResults(drafts, admissions)
    )

    const messagesAdmitted = createHook("messagesAdmitted", { messages })

    return new WorkflowResponse(messages, { hooks: [messagesAdmitted] })
  }
)
