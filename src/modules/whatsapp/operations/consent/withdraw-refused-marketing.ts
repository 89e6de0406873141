import type { Announcement } from "../../announcement"
import type { Database } from "../../database"
import { consentAnnouncements } from "./consent-announcements"
import { recordConsent } from "./record-consent"

/** How Meta refuses a promotion to somebody who used WhatsApp's own switch to stop them. */
export const STOPPED_MARKETING = 131050

/** A message Meta refused because its recipient stopped marketing messages. */
export interface StoppedMarketing {
  messageId: string
  contactId: string
  occurredAt: Date
}

/**
 * Enters into the ledger what a refusal tells about its recipient: the webhook about the switch may
 * never have come. The same message enters it once, whether the answer or a status told.
 */
export async function withdrawRefusedMarketing(
  db: Database,
  refusals: readonly StoppedMarketing[]
): Promise<Announcement[]> {
  if (refusals.length === 0) return []
  const recorded = await recordConsent(
    db,
    refusals.map(({ messageId, contactId, occurredAt }) => ({
      contactId,
      purpose: "marketing",
      action: "withdrawn",
      source: "meta_preference",
      cause: `meta_refusal:${messageId}`,
      note: `Meta refused a message: ${STOPPED_MARKETING}`,
      occurredAt,
    }))
  )
  return consentAnnouncements(recorded, { proofKey: "meta_refusal" })
}
