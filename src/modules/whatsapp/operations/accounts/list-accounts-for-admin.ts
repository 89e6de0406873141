import type { AdminAccount, AdminPhoneNumber } from "../../../../contract"
import { rows, type Database } from "../../database"
import { explainPause } from "./explain-pause"

/** Which accounts the admin asks for; all of them without `ids`. */
export interface AccountFilters {
  ids?: readonly string[] | null
  limit: number
  offset: number
}

/** A page of accounts as the admin shows them, with what waits on each number. Never a secret. */
export async function listAccountsForAdmin(
  db: Database,
  { ids = null, limit, offset }: AccountFilters
): Promise<{ accounts: ListedAccount[]; count: number }> {
  const page = await rows<AccountRow>(db, ACCOUNTS, [ids, ids, limit, offset])
  const numbers = await rows<NumberRow>(db, NUMBERS, [page.map(({ id }) => id)])
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM whatsapp_account WHERE ${WANTED}`,
    [ids, ids]
  )
  const accounts = page.map(({ paused_at, paused_code, paused_detail, ...account }) => ({
    ...account,
    problem: paused_at
      ? { ...explainPause(paused_code, paused_detail), since: paused_at.toISOString() }
      : null,
    access_token_set_at: account.access_token_set_at?.toISOString() ?? null,
    phone_numbers: numbers
      .filter(({ account_id }) => account_id === account.id)
      .map(({ account_id: _, ...number }) => number),
  }))
  return { accounts, count: total?.count ?? 0 }
}

type ListedAccount = Pick<
  AdminAccount,
  | "id"
  | "name"
  | "waba_id"
  | "source"
  | "access_token_last_four"
  | "access_token_set_at"
  | "problem"
> & {
  phone_numbers: Pick<
    AdminPhoneNumber,
    | "id"
    | "phone_number_id"
    | "display_phone_number"
    | "verified_name"
    | "quality_rating"
    | "status"
    | "is_default"
    | "queued"
    | "oldest_queued_at"
  >[]
}

type AccountRow = Omit<ListedAccount, "problem" | "phone_numbers" | "access_token_set_at"> & {
  access_token_set_at: Date | null
  paused_at: Date | null
  paused_code: number | null
  paused_detail: string | null
}
type NumberRow = ListedAccount["phone_numbers"][number] & { account_id: string }

const WANTED = `deleted_at IS NULL AND (?::text[] IS NULL OR id = ANY(?::text[]))`

const ACCOUNTS = `
  SELECT id, name, waba_id, source, access_token_last_four, access_token_set_at, paused_at,
    paused_code, paused_detail
  FROM whatsapp_account WHERE ${WANTED}
  ORDER BY created_at, id LIMIT ? OFFSET ?`

// Counted from IDX_whatsapp_message_claimable alone.
const NUMBERS = `
  SELECT number.account_id, number.id, number.phone_number_id, number.display_phone_number,
    number.verified_name, number.quality_rating, number.status, number.is_default,
    coalesce(waiting.queued, 0)::int AS queued,
    to_char(waiting.oldest AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS oldest_queued_at
  FROM whatsapp_phone_number number
  LEFT JOIN LATERAL (
    SELECT count(*) AS queued, min(send_after) AS oldest FROM whatsapp_message
    WHERE number_id = number.id AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
  ) AS waiting ON true
  WHERE number.account_id = ANY(?::text[]) AND number.deleted_at IS NULL
  ORDER BY number.is_default DESC, number.id`
