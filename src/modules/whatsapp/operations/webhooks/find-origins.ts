import { rows, type Database } from "../../database"

/** The account and number an event names, as Meta knows them. */
export interface NamedOrigin {
  wabaId: string
  phoneNumberId?: string
  displayPhoneNumber?: string
}

/** The rows an event is about. */
export interface Origin {
  accountId: string | null
  numberId: string | null
  /** Where business-scoped ids are unique. */
  scope: string
}

/**
 * Finds the rows that events are about (`IDX_whatsapp_account_waba_id`,
 * `IDX_whatsapp_phone_number_meta_id`), by position. Account events name a number only by how it is
 * displayed, which is looked for among the account's own.
 */
export async function findOrigins(db: Database, named: readonly NamedOrigin[]): Promise<Origin[]> {
  if (named.length === 0) return []
  return rows<Origin>(db, FIND, [
    named.map(({ wabaId }) => wabaId),
    named.map(({ phoneNumberId }) => phoneNumberId ?? null),
    named.map(({ displayPhoneNumber }) => displayPhoneNumber?.replace(/\D/g, "") || null),
  ])
}

const FIND = `
  SELECT account.id AS "accountId", number.id AS "numberId",
    coalesce(account.portfolio_id, account.waba_id, named.waba_id) AS scope
  FROM unnest(?::text[], ?::text[], ?::text[]) WITH ORDINALITY
    AS named (waba_id, phone_number_id, digits, position)
  LEFT JOIN whatsapp_account owner
    ON owner.waba_id = named.waba_id AND owner.deleted_at IS NULL
  LEFT JOIN whatsapp_phone_number number
    ON number.deleted_at IS NULL AND number.id = coalesce(
      (SELECT id FROM whatsapp_phone_number
       WHERE phone_number_id = named.phone_number_id AND deleted_at IS NULL),
      (SELECT id FROM whatsapp_phone_number
       WHERE named.phone_number_id IS NULL AND account_id = owner.id AND deleted_at IS NULL
         AND regexp_replace(display_phone_number, '[^0-9]', '', 'g') = named.digits LIMIT 1)
    )
  LEFT JOIN whatsapp_account account
    ON account.id = coalesce(number.account_id, owner.id) AND account.deleted_at IS NULL
  ORDER BY named.position`
