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
    ...[MOST_AN_HOUR, accountId ?? null, accountId ?? null],
  ])
  return claimed ?? null
}

const CLAIM = `
  WITH full_account AS MATERIALIZED (
    SELECT account_id FROM whatsapp_template
    WHERE submitted_at > now() - interval '1 hour' AND deleted_at IS NULL
    GROUP BY account_id
    HAVING count(*) >= ?
  ), next AS (
    SELECT id FROM whatsapp_template
    WHERE submit_wanted_at <= now() AND status = 'DRAFT' AND deleted_at IS NULL
      AND (?::text IS NULL OR account_id = ?)
      AND account_id NOT IN (SELECT account_id FROM full_account)
    ORDER BY submit_wanted_at, id
    LIMIT 1
    FOR NO KEY UPDATE SKIP LOCKED
  )
  UPDATE whatsapp_template AS template SET submit_wanted_at = now() + interval '${LEASE}'
  FROM next
  WHERE template.id = next.id
  RETURNING template.id, template.account_id AS "accountId", template.submit_wanted_by AS "userId"`
