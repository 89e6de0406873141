import type { WebhookContact } from "../schemas/webhooks"
import type { EventOrigin } from "./webhook-event"

/** One change of a delivery, with what its values share. */
export type Change = {
  origin: Omit<EventOrigin, "raw">
  value: Record<string, unknown>
  contacts: WebhookContact[]
}

type Names = { waId?: string; userId?: string }

/** The contact a message or a status belongs to; they are listed beside, not inside, it. */
export function contactOf({ contacts }: Change, names: Names): WebhookContact | undefined {
  const byName = contacts.find(
    (contact) =>
      (names.waId !== undefined && contact.wa_id === names.waId) ||
      (names.userId !== undefined && contact.user_id === names.userId)
  )
  // Brazilian and Mexican numbers may be written in two ways; a lone contact is still the one.
  return byName ?? (contacts.length === 1 ? contacts[0] : undefined)
}
