import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import type { LedgerKey } from "./append-entries"
import type { ConsentChange } from "./ledger-entry"

/**
 * Writes the states that ledgers add up to, and answers which of them changed. The SQL twin of
 * `domain/consent/consent-state.ts`, tested against it. Reads each ledger by
 * `IDX_whatsapp_consent_event_contact` and writes by `IDX_whatsapp_consent_contact_purpose`.
 *
 * The contacts must be locked, or two folds could overtake each other.
 */
export async function foldStates(
  db: Database,
  ledgers: readonly LedgerKey[]
): Promise<ConsentChange[]> {
  if (ledgers.length === 0) return []
  return rows<ConsentChange>(db, FOLD, [
    ledgers.map(() => generateEntityId(undefined, "wacst")),
    ledgers.map(({ contactId }) => contactId),
    ledgers.map(({ purpose }) => purpose),
  ])
}

const LAST_FIRST = `ORDER BY occurred_at DESC, array_position(
  ARRAY['requested', 'granted', 'withdrawn'], action
) DESC, id COLLATE "C" DESC`

const FOLD = `
  WITH wanted AS MATERIALIZED (
    SELECT DISTINCT ON (contact_id, purpose) *
    FROM unnest(?::text[], ?::text[], ?::text[]) AS w (id, contact_id, purpose)
  ), folded AS (
    SELECT wanted.id, wanted.contact_id, wanted.purpose,
      CASE
        WHEN newest.action = 'requested' AND settled.action IS DISTINCT FROM 'granted' THEN 'pending'
        ELSE settled.action
      END AS state,
      CASE WHEN newest.action = 'requested' AND settled.action = 'granted'
        THEN settled.source ELSE newest.source END AS source,
      CASE WHEN newest.action = 'requested' AND settled.action = 'granted'
        THEN settled.occurred_at ELSE newest.occurred_at END AS changed_at
    FROM wanted
    CROSS JOIN LATERAL (
      SELECT action, source, occurred_at FROM whatsapp_consent_event
      WHERE contact_id = wanted.contact_id AND purpose = wanted.purpose AND deleted_at IS NULL
      ${LAST_FIRST} LIMIT 1
    ) AS newest
    LEFT JOIN LATERAL (
      SELECT action, source, occurred_at FROM whatsapp_consent_event
      WHERE contact_id = wanted.contact_id AND purpose = wanted.purpose AND deleted_at IS NULL
        AND action <> 'requested'
      ${LAST_FIRST} LIMIT 1
    ) AS settled ON true
  ), before AS (
    SELECT contact_id, purpose, consent.state
    FROM whatsapp_consent consent JOIN wanted USING (contact_id, purpose)
    WHERE consent.deleted_at IS NULL
  ), written AS (
    INSERT INTO whatsapp_consent AS consent (id, contact_id, purpose, state, source, changed_at)
    SELECT id, contact_id, purpose, state, source, changed_at FROM folded
    ON CONFLICT (contact_id, purpose) WHERE deleted_at IS NULL DO UPDATE SET
      state = excluded.state, source = excluded.source, changed_at = excluded.changed_at,
      updated_at = now()
    RETURNING consent.contact_id, consent.purpose, consent.state, consent.source
  )
  SELECT contact_id AS "contactId", purpose, coalesce(before.state, 'none') AS "from",
    written.state AS "to", written.source
  FROM written LEFT JOIN before USING (contact_id, purpose)
  WHERE before.state IS DISTINCT FROM written.state`
