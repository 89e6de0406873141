import { generateEntityId } from "@medusajs/framework/utils"
import type { ProbeChange, ProbedHealth } from "../../../../domain/health"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

interface Findings {
  accountId: string
  /** When they were last saved, as `listProbedAccounts` read it. */
  probedAt: string | null
  health: ProbedHealth
  changes: readonly ProbeChange[]
}

/**
 * Keeps what the probes found, and logs what changed. False when another process saved meanwhile: of
 * two that looked at once, one tells.
 */
export async function saveFindings(
  db: Database,
  { accountId, probedAt, health, changes }: Findings
): Promise<boolean> {
  const entries = changes.map(({ from, level, numberId, ...change }) => ({
    id: generateEntityId(undefined, "wahea"),
    account_id: accountId,
    number_id: numberId,
    from_level: from,
    to_level: level,
    ...change,
  }))
  const [saved] = await rows(db, SAVE, [toJsonb(health), accountId, probedAt, toJsonb(entries)])
  return saved !== undefined
}

const SAVE = `
  WITH saved AS (
    UPDATE whatsapp_account SET probed_health = ?::jsonb, probed_at = clock_timestamp()
    WHERE id = ? AND probed_at IS NOT DISTINCT FROM ?::timestamptz AND deleted_at IS NULL
    RETURNING id
  ), logged AS (
    INSERT INTO whatsapp_health_log
      (id, account_id, number_id, probe, from_level, to_level, message, remedy)
    SELECT entry.id, entry.account_id, entry.number_id, entry.probe, entry.from_level,
      entry.to_level, entry.message, entry.remedy
    FROM saved, jsonb_to_recordset(?::jsonb) AS entry (
      id text, account_id text, number_id text, probe text, from_level text, to_level text,
      message text, remedy text
    )
  )
  SELECT id FROM saved`
