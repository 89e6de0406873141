import { explainPause } from "../accounts/explain-pause"
import { rows, type Database } from "../../database"

/** The account and number a set-up is about, as the shop's own tables have them. */
export interface SetupSubject {
  account: {
    id: string
    name: string
    wabaId: string
    appId: string | null
    source: "environment" | "admin"
    problem: { message: string; remedy: string } | null
    /** `settings` of the account, where the wizard's progress is. */
    settings: Record<string, unknown> | null
  }
  number: { id: string; phoneNumberId: string; displayPhoneNumber: string | null } | null
}

interface Row {
  id: string
  name: string
  wabaId: string
  appId: string | null
  source: "environment" | "admin"
  settings: Record<string, unknown> | null
  pausedAt: Date | string | null
  pausedCode: number | null
  pausedDetail: string | null
  numberId: string | null
  phoneNumberId: string | null
  displayPhoneNumber: string | null
}

/** Finds the account asked for, or the one of the default number; null when there is none. */
export async function findSetupAccount(
  db: Database,
  accountId: string | null
): Promise<SetupSubject | null> {
  const [row] = await rows<Row>(db, SUBJECT, [accountId, accountId])
  if (!row) return null
  const { id, name, wabaId, appId, source, settings } = row
  const isStopped = row.pausedAt !== null
  return {
    account: {
      ...{ id, name, wabaId, appId, source, settings },
      problem: isStopped ? explainPause(row.pausedCode, row.pausedDetail) : null,
    },
    number:
      row.numberId && row.phoneNumberId
        ? {
            id: row.numberId,
            phoneNumberId: row.phoneNumberId,
            displayPhoneNumber: row.displayPhoneNumber,
          }
        : null,
  }
}

const SUBJECT = `
  SELECT account.id, account.name, account.waba_id AS "wabaId", account.app_id AS "appId",
    account.source, account.settings, account.paused_at AS "pausedAt",
    account.paused_code AS "pausedCode", account.paused_detail AS "pausedDetail",
    number.id AS "numberId", number.phone_number_id AS "phoneNumberId",
    number.display_phone_number AS "displayPhoneNumber"
  FROM whatsapp_account account
  LEFT JOIN whatsapp_phone_number number
    ON number.account_id = account.id AND number.deleted_at IS NULL
  WHERE account.deleted_at IS NULL AND (?::text IS NULL OR account.id = ?)
  ORDER BY number.is_default DESC NULLS LAST, account.created_at, account.id, number.id
  LIMIT 1`
