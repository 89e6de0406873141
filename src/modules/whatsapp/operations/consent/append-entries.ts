import { generateEntityId } from "@medusajs/framework/utils"
import type { Purpose } from "../../../../domain/consent"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { proofKeyOf, type LedgerEntry } from "./ledger-entry"

/** A contact and purpose whose ledger grew. */
export interface LedgerKey {
  contactId: string
  purpose: Purpose
}

/**
 * Appends to the ledger. A cause that was entered before is not entered again
 * (`IDX_whatsapp_consent_event_proof`); nothing is ever changed or taken away.
 */
export async function appendEntries(
  db: Database,
  entries: readonly LedgerEntry[]
): Promise<LedgerKey[]> {
  if (entries.length === 0) return []
  return rows<LedgerKey>(db, APPEND, [
    toJsonb(
      entries.map((entry) => ({
        id: generateEntityId(undefined, "wacev"),
        contact_id: entry.contactId,
        purpose: entry.purpose,
        action: entry.action,
        source: entry.source,
        wording: entry.wording,
        locale: entry.locale,
        ip_address: entry.ipAddress,
        user_agent: entry.userAgent,
        actor_id: entry.actorId,
        note: entry.note,
        order_id: entry.orderId,
        cart_id: entry.cartId,
        wamid: entry.wamid,
        proof_key: proofKeyOf(entry),
        occurred_at: entry.occurredAt,
      }))
    ),
  ])
}

const APPEND = `
  INSERT INTO whatsapp_consent_event (
    id, contact_id, purpose, action, source, wording, locale, ip_address, user_agent, actor_id,
    note, order_id, cart_id, wamid, proof_key, occurred_at
  )
  SELECT id, contact_id, purpose, action, source, wording, locale, ip_address, user_agent, actor_id,
    note, order_id, cart_id, wamid, proof_key, occurred_at
  FROM jsonb_to_recordset(?::jsonb) AS e (
    id text, contact_id text, purpose text, action text, source text, wording text, locale text,
    ip_address text, user_agent text, actor_id text, note text, order_id text, cart_id text,
    wamid text, proof_key text, occurred_at timestamptz
  )
  ON CONFLICT (contact_id, proof_key) WHERE deleted_at IS NULL DO NOTHING
  RETURNING contact_id AS "contactId", purpose`
