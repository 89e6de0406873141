import type { InboundMessage } from "../../../../cloud-api"
import type { InboundMessage as StoredMessage } from "../../operations/webhooks/insert-inbound-messages"
import type { ReceivedEvent } from "../applier"
import { wireTime } from "../wire-time"
import { messageText } from "./message-text"

/** An inbound message on its way into the tables. */
export interface Inbound extends Omit<StoredMessage, "conversationId"> {
  message: InboundMessage
  /** Every contact that owns a name of the sender, the one who wrote first. */
  contactIds: string[]
  /** Who talks; null for messages that belong to no conversation of two. */
  talk: { contactId: string } | null
  /** What an inbox shows of it. */
  preview: string
}

const PREVIEW_LENGTH = 200

/** What tells about a message, or about a person, but is not something said. */
const SIGNS = new Set<InboundMessage["type"]>(["reaction", "edit", "revoke", "system"])

/** Whether a message is something said: it counts as unread and opens the customer service window. */
export function isTalk({ type }: InboundMessage): boolean {
  return !SIGNS.has(type)
}

/** Reads one event; null when it came to a number that is not ours. */
export function toInbound(
  { event, origin, contact }: ReceivedEvent<"message">,
  now: Date
): Inbound | null {
  const { message } = event
  if (!origin.numberId) return null
  const type = message.type === "unknown" ? message.reported_type || "unknown" : message.type
  const text = messageText(message)
  const isGroup = message.group_id !== undefined
  return {
    message,
    accountId: origin.accountId,
    numberId: origin.numberId,
    contactId: contact?.contactId ?? null,
    contactIds: contact ? [contact.contactId, ...contact.alsoKnownAs] : [],
    talk: contact && !isGroup ? { contactId: contact.contactId } : null,
    wamid: message.id,
    type,
    text,
    preview: (text ?? `[${type}]`).slice(0, PREVIEW_LENGTH),
    content: event.raw,
    contextWamid: contextOf(message),
    receivedAt: wireTime(message.timestamp, now),
  }
}

function contextOf(message: InboundMessage): string | null {
  switch (message.type) {
    case "reaction":
      return message.reaction.message_id
    case "edit":
      return message.edit.original_message_id
    case "revoke":
      return message.revoke.original_message_id
    default:
      return message.context?.id ?? null
  }
}
