import { rows, type Database } from "../../database"

/** A number that can send, and the ids that people and templates are looked up by. */
export interface Sender {
  accountId: string
  /** Where business-scoped ids are unique: the portfolio, or the WABA while it is not known. */
  portfolioScope: string
  /** Our row. */
  numberId: string
  /** Meta's id. */
  phoneNumberId: string
  wabaId: string
  isDefault: boolean
}

/** Lists every number that can send, the default one first. */
export async function listSenders(db: Database): Promise<Sender[]> {
  return rows<Sender>(
    db,
    `SELECT account.id AS "accountId", coalesce(account.portfolio_id, account.waba_id) AS "portfolioScope",
       number.id AS "numberId", number.phone_number_id AS "phoneNumberId",
       account.waba_id AS "wabaId", number.is_default AS "isDefault"
     FROM whatsapp_phone_number number
     JOIN whatsapp_account account ON account.id = number.account_id AND account.deleted_at IS NULL
     WHERE number.deleted_at IS NULL
     ORDER BY number.is_default DESC, number.id`
  )
}

/** The number that sends when nobody chose one: the default, or the oldest. */
export async function defaultSender(db: Database): Promise<Sender | null> {
  const [first] = await listSenders(db)
  return first ?? null
}
