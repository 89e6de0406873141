import type { AccountFacts } from "../../../../domain/health"
import { rows, type Database } from "../../database"
import { explainPause } from "../accounts/explain-pause"
import { withDates } from "./with-dates"

interface AccountRow {
  accountId: string
  name: string
  pausedAt: Date | null
  pausedCode: number | null
  pausedDetail: string | null
}

/** Every account, and why it does not send if it does not. */
export async function readAccountFacts(db: Database): Promise<AccountFacts[]> {
  const accounts = await rows<AccountRow>(
    db,
    `SELECT id AS "accountId", name, paused_at AS "pausedAt", paused_code AS "pausedCode",
       paused_detail AS "pausedDetail"
     FROM whatsapp_account WHERE deleted_at IS NULL ORDER BY created_at, id`
  )
  const dated = accounts.map((account) => withDates(account, ["pausedAt"]))
  return dated.map(({ accountId, name, pausedAt, pausedCode, pausedDetail }) => ({
    accountId,
    name,
    problem: pausedAt && { ...explainPause(pausedCode, pausedDetail), since: pausedAt },
  }))
}
