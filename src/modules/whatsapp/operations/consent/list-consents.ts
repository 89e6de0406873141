import type { AdminConsent, AdminConsentEvent } from "../../../../contract"
import { PURPOSES } from "../../../../domain/consent"
import { rows, type Database } from "../../database"

export interface ConsentPage {
  consents: AdminConsent[]
  /** Newest first. */
  history: AdminConsentEvent[]
  count: number
}

/**
 * A person's consent for every purpose, and a page of its history
 * (`IDX_whatsapp_consent_contact_purpose`, `IDX_whatsapp_consent_event_contact`).
 */
export async function listConsents(
  db: Database,
  { contactId, limit, offset }: { contactId: string; limit: number; offset: number }
): Promise<ConsentPage> {
  const states = await rows<StateRow>(db, STATES, [contactId])
  const history = await rows<HistoryRow>(db, HISTORY, [contactId, limit, offset])
  const [total] = await rows<{ count: number }>(db, COUNT, [contactId])
  return {
    consents: PURPOSES.map((purpose) => {
      const known = states.find((state) => state.purpose === purpose)
      return {
        purpose,
        state: known?.state ?? "none",
        source: known?.source ?? null,
        changed_at: known?.changed_at.toISOString() ?? null,
      }
    }),
    history: history.map((event) => ({ ...event, occurred_at: event.occurred_at.toISOString() })),
    count: total?.count ?? 0,
  }
}

type StateRow = Omit<AdminConsent, "changed_at"> & { changed_at: Date }
type HistoryRow = Omit<AdminConsentEvent, "occurred_at"> & { occurred_at: Date }

const STATES = `
  SELECT purpose, state, source, changed_at FROM whatsapp_consent
  WHERE contact_id = ? AND deleted_at IS NULL`

const HISTORY = `
  SELECT id, purpose, action, source, wording, locale, ip_address, user_agent, actor_id, note,
    order_id, occurred_at
  FROM whatsapp_consent_event
  WHERE contact_id = ? AND deleted_at IS NULL
  ORDER BY occurred_at DESC, id DESC
  LIMIT ? OFFSET ?`

const COUNT = `
  SELECT count(*)::int AS count FROM whatsapp_consent_event
  WHERE contact_id = ? AND deleted_at IS NULL`
