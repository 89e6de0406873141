import type { LedgerKey } from "./append-entries"
import { rows, type Database } from "../../database"

/** A purpose a STOP took, and when. */
export interface TakenGrant extends LedgerKey {
  /** Milliseconds, as `Date` counts them. */
  takenAt: number
}

/**
 * What a START gives back: purposes a STOP took that the person had agreed to before. What they
 * never agreed to, and what was withdrawn in another way, stays as it is
 * (`IDX_whatsapp_consent_contact_purpose`, `IDX_whatsapp_consent_event_contact`).
 */
export async function grantsToGiveBack(
  db: Database,
  contactIds: readonly string[]
): Promise<TakenGrant[]> {
  if (contactIds.length === 0) return []
  return rows<TakenGrant>(db, GIVE_BACK, [contactIds])
}

const GIVE_BACK = `
  SELECT consent.contact_id AS "contactId", consent.purpose,
    (extract(epoch FROM consent.changed_at) * 1000)::float8 AS "takenAt"
  FROM whatsapp_consent consent
  CROSS JOIN LATERAL (
    SELECT action FROM whatsapp_consent_event
    WHERE contact_id = consent.contact_id AND purpose = consent.purpose AND deleted_at IS NULL
      AND action <> 'requested' AND NOT (action = 'withdrawn' AND source = 'keyword')
    ORDER BY occurred_at DESC, array_position(ARRAY['granted', 'withdrawn'], action) DESC
    LIMIT 1
  ) AS otherwise
  WHERE consent.contact_id = ANY(?::text[]) AND consent.state = 'withdrawn'
    AND consent.source = 'keyword' AND consent.deleted_at IS NULL
    AND otherwise.action = 'granted'`
