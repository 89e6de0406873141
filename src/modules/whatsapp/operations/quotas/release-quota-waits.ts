import { rows, type Database } from "../../database"

/** A number that was brought up to what Meta says. */
export interface ChangedNumber {
  id: string
  isLimitNew: boolean
}

export function withNewLimit(numbers: readonly ChangedNumber[]): string[] {
  return numbers.filter(({ isLimitNew }) => isLimitNew).map(({ id }) => id)
}

/**
 * Makes due what waits for its portfolio's messaging limit, on these numbers and on those that share
 * it, and answers with those numbers: a sweep finds them. For whoever learns that Meta raised the limit
 * (`IDX_whatsapp_message_due`).
 */
export async function releaseQuotaWaits(
  db: Database,
  { numberIds }: { numberIds: readonly string[] }
): Promise<string[]> {
  if (numberIds.length === 0) return []
  const released = await rows<{ numberId: string }>(db, RELEASE, [numberIds])
  return released.map(({ numberId }) => numberId)
}

const RELEASE = `
  WITH portfolio AS (
    SELECT DISTINCT coalesce(account.portfolio_id, account.id) AS id
    FROM whatsapp_phone_number number JOIN whatsapp_account account ON account.id = number.account_id
    WHERE number.id = ANY(?::text[])
  ), sharing AS MATERIALIZED (
    SELECT number.id
    FROM whatsapp_phone_number number JOIN whatsapp_account account ON account.id = number.account_id
    WHERE coalesce(account.portfolio_id, account.id) IN (SELECT id FROM portfolio)
  ), released AS (
    UPDATE whatsapp_message SET send_after = now(), reason = NULL, updated_at = now()
    WHERE number_id = ANY (ARRAY (SELECT id FROM sharing)) AND status IN ('queued', 'scheduled')
      AND reason = 'quota' AND due_at > now() AND deleted_at IS NULL
    RETURNING number_id
  )
  SELECT DISTINCT number_id AS "numberId" FROM released`
