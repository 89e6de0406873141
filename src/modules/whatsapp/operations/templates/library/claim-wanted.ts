import { rows, type Database } from "../../../database"

/** Meta takes this many new templates of an account in an hour. */
const MOST_AN_HOUR = 100

/** Longer than handing one in takes, so that a process that died only delays it. */
const LEASE = "2 minutes"

/** A draft that is to be handed in now. */
export interface WantedTemplate {
  id: string
  accountId: string
  userId: string | null
}

/**
 * Takes the next draft somebody wants handed in, while Meta takes more of its account; nobody else
 * takes it before the lease has run out. Few rows are wanted at a time, and few are looked at.
 */
export async function claimWanted(
  db: Database,
  { accountId }: { accountId?: string }
): Promise<WantedTemplate | null> {
  const [claimed] = await rows<WantedTemplate>(db, CLAIM, [
    ...[accountId ?? null, accountId ?? null, MOST_AN_HOUR],
  ])
  return claimed ?? null
}

const CLAIM = `
  WITH next AS (
    SELECT wanted.id FROM whatsapp_template wanted
    WHERE wanted.submit_wanted_at <= now() AND wanted.status = 'DRAFT'
      AND wanted.deleted_at IS NULL AND (?::text IS NULL OR wanted.account_id = ?)
      AND (
        SELECT count(*) FROM whatsapp_template submitted
        WHERE submitted.account_id = wanted.account_id
          AND submitted.submitted_at > now() - interval '1 hour' AND submitted.deleted_at IS NULL
      ) < ?
    ORDER BY wanted.submit_wanted_at, wanted.id
    LIMIT 1
    FOR NO KEY UPDATE SKIP LOCKED
  )
  UPDATE whatsapp_template AS template SET submit_wanted_at = now() + interval '${LEASE}'
  FROM next
  WHERE template.id = next.id
  RETURNING template.id, template.account_id AS "accountId", template.submit_wanted_by AS "userId"`
