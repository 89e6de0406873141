import { WHATSAPP_EVENTS, type WhatsappConsentEventPayload } from "../../../../contract"
import type { Announcement } from "../../announcement"
import type { ConsentChange } from "./ledger-entry"
import type { RecordedConsent } from "./record-consent"

/** Where a change came from, for whoever confirms it. */
export interface ConsentCause {
  proofKey: string
  conversationId?: string
}

/** What the shop is told of a change once it is committed: one event for each person and direction. */
export function consentAnnouncements(
  { changes, suppressed }: RecordedConsent,
  cause: ConsentCause
): Announcement[] {
  return [
    ...grouped(changes, "granted").map((payload) => ({
      name: WHATSAPP_EVENTS.CONSENT_GRANTED,
      payload: withCause(payload, cause),
    })),
    ...grouped(changes, "withdrawn").map((payload) => ({
      name: WHATSAPP_EVENTS.CONSENT_WITHDRAWN,
      payload: withCause(payload, cause),
    })),
    ...suppressed.map(({ id, contactId, orderId }) => ({
      name: WHATSAPP_EVENTS.MESSAGE_SUPPRESSED,
      payload: { id, contact_id: contactId, order_id: orderId },
    })),
  ]
}

type Payload = Pick<WhatsappConsentEventPayload, "contact_id" | "purposes" | "source">

function grouped(changes: readonly ConsentChange[], to: "granted" | "withdrawn"): Payload[] {
  const people = new Map<string, Payload>()
  for (const { contactId, purpose, source } of changes.filter((change) => change.to === to)) {
    const payload = people.get(contactId) ?? { contact_id: contactId, purposes: [], source }
    payload.purposes.push(purpose)
    people.set(contactId, payload)
  }
  return [...people.values()]
}

function withCause(payload: Payload, cause: ConsentCause): WhatsappConsentEventPayload {
  const { proofKey, conversationId } = cause
  return {
    ...payload,
    proof_key: proofKey,
    ...(conversationId ? { conversation_id: conversationId } : {}),
  }
}
