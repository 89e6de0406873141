import { rows, type Database } from "../../database"

/** A contact made in this transaction whose names another transaction had just given to `winnerId`. */
export interface LostContact {
  contactId: string
  winnerId: string
}

/**
 * Gives what a contact of this very transaction got to the one that was faster, and takes the
 * contact back: nobody has seen it (`IDX_whatsapp_contact_identity_contact`).
 */
export async function yieldToEarlierContacts(
  db: Database,
  lost: readonly LostContact[]
): Promise<void> {
  if (lost.length === 0) return
  await rows(db, YIELD, [
    lost.map(({ contactId }) => contactId),
    lost.map(({ winnerId }) => winnerId),
  ])
}

const YIELD = `
  WITH lost AS (
    SELECT * FROM unnest(?::text[], ?::text[]) AS l (contact_id, winner_id)
  ), given AS (
    UPDATE whatsapp_contact_identity AS identity
    SET contact_id = lost.winner_id
    FROM lost
    WHERE identity.contact_id = lost.contact_id AND identity.deleted_at IS NULL
  )
  DELETE FROM whatsapp_contact USING lost WHERE whatsapp_contact.id = lost.contact_id`
