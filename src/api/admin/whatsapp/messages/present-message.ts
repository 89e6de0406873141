import type { AdminMessage, AdminMessageEvent } from "../../../../contract"
import { isE164, maskPhoneNumber } from "../../../../domain/contacts"
import type { MessageStatus } from "../../../../domain/messages"
import type WhatsappModuleService from "../../../../modules/whatsapp/service"
import { explain, type Why } from "./explain"

type Listed = Awaited<ReturnType<WhatsappModuleService["listMessagesForAdmin"]>>["messages"][number]
type Event = Listed["events"][number]

/** Once Meta has taken a message, what once held it back is history. */
const NEEDS_NO_EXPLANATION = new Set(["sent", "delivered", "read", "played", "received", "sending"])

/** A message and its history in a merchant's words, with the recipient masked. */
export function presentMessage(message: Listed): AdminMessage {
  return {
    id: message.id,
    direction: message.direction,
    type: message.type,
    purpose: message.purpose,
    status: message.status as MessageStatus,
    text: message.text,
    template_name: message.templateName,
    template_language: message.templateLanguage,
    automation_name: message.automationName,
    contact_id: message.contactId,
    order_id: message.orderId,
    recipient: mask(message.recipient),
    created_at: new Date(message.createdAt).toISOString(),
    explanation: explain(whyOf(message)),
    events: message.events.map(presentEvent),
  }
}

/** Meta's word for a message it took but keeps until it knows more about its template. */
const HELD = "held_for_quality_assessment"

function isHeld({ details }: Event): boolean {
  return details?.message_status === HELD
}

const NO_REASON: Why = { reason: null, reasonDetails: null, errorCode: null }

/** An unconfirmed message may have met an error before: what counts is what the last attempt met. */
function whyOf(message: Listed): Why {
  const latest = message.events.at(-1)
  if (message.status === "sent" && latest && isHeld(latest)) {
    return { ...NO_REASON, reason: "held_for_quality" }
  }
  if (NEEDS_NO_EXPLANATION.has(message.status)) return NO_REASON
  if (message.status !== "unconfirmed") return message
  const last = message.events.filter(({ status }) => status === "unconfirmed").at(-1)
  return { ...message, reason: "unconfirmed", errorCode: last?.errorCode ?? null }
}

function presentEvent(event: Event): AdminMessageEvent {
  const { id, status, occurredAt, reason, errorCode, details } = event
  return {
    id,
    status,
    occurred_at: new Date(occurredAt).toISOString(),
    explanation: explain({
      reason: reason ?? (isHeld(event) ? "held_for_quality" : null),
      errorCode,
      reasonDetails: details,
    }),
  }
}

const VISIBLE = 4

/** Business-scoped ids are hidden like numbers: they also say who somebody is. */
function mask(recipient: string | null): string | null {
  if (recipient === null) return null
  return isE164(recipient) ? maskPhoneNumber(recipient) : `•••• ${recipient.slice(-VISIBLE)}`
}
