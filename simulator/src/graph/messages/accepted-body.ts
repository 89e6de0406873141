import { businessScopedUserId } from "../../state/business-scoped-user-id"
import type { OutboundMessage } from "../../state/message"

/** Meta's answer to a message it has taken. */
export function acceptedBody(message: OutboundMessage): string {
  const userId = businessScopedUserId(message.waId)
  const contact = message.toUserId
    ? { input: message.input, user_id: userId }
    : { input: message.input, wa_id: message.waId, user_id: userId }
  const status = message.isHeld ? "held_for_quality_assessment" : "accepted"
  return JSON.stringify({
    messaging_product: "whatsapp",
    contacts: [contact],
    messages: [{ id: message.wamid, ...(message.template && { message_status: status }) }],
  })
}
