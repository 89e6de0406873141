import type { AccountFacts, ProbedHealth } from "../../../../domain/health"
import { rows, type Database } from "../../database"
import { explainPause } from "../accounts/explain-pause"
import { withDates } from "./with-dates"

interface AccountRow {
  accountId: string
  name: string
  pausedAt: Date | null
  pausedBy: "person" | "keyring" | null
  pausedCode: number | null
  pausedDetail: string | null
  probed: ProbedHealth | null
}

/** Every account, and why it does not send if it does not. */
export async function readAccountFacts(db: Database): Promise<AccountFacts[]> {
  const accounts = await rows<AccountRow>(
    db,
    `SELECT id AS "accountId", name, paused_at AS "pausedAt", paused_by AS "pausedBy", paused_code AS "pausedCode",
       paused_detail AS "pausedDetail", probed_health AS probed
     FROM whatsapp_account WHERE deleted_at IS NULL ORDER BY created_at, id`
  )
  const dated = accounts.map((account) => withDates(account, ["pausedAt"]))
  return dated.map(({ accountId, name, probed, ...account }) => {
    const { pausedAt, pausedBy, pausedCode, pausedDetail } = account
    return {
      accountId,
      name,
      probed: probed ?? {},
      problem: pausedAt && {
        ...explainPause(pausedCode, pausedDetail, pausedBy),
        since: pausedAt,
        isWanted: pausedBy === "person",
      },
    }
  })
}
