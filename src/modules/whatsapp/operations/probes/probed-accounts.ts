import type { ProbedHealth } from "../../../../domain/health"
import { rows, type Database } from "../../database"

/** An account the probes look at, with what they found last. */
export interface ProbedAccount {
  id: string
  wabaId: string
  pausedCode: number | null
  isPaused: boolean
  probedHealth: ProbedHealth | null
  probedAt: string | null
}

/** Every account there is; their number is a shop's accounts, not its customers'. */
export async function listProbedAccounts(db: Database): Promise<ProbedAccount[]> {
  return rows<ProbedAccount>(
    db,
    `SELECT id, waba_id AS "wabaId", paused_code AS "pausedCode",
       paused_at IS NOT NULL AS "isPaused", probed_health AS "probedHealth",
       probed_at::text AS "probedAt"
     FROM whatsapp_account WHERE deleted_at IS NULL ORDER BY id`
  )
}
