import type { ConsentChange } from "./steps/change-consent"

/** What the audit log keeps of a change a person of the shop recorded. */
export function consentAudit({ contactId, purposes, action, actorId, note }: ConsentChange) {
  return {
    actor_id: actorId ?? null,
    action: action === "grant" ? "consent.granted" : "consent.withdrawn",
    resource_type: "contact",
    resource_id: contactId,
    after: { purposes, note: note ?? null },
  }
}
