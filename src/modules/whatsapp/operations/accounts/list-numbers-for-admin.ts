import { rows, type Database } from "../../database"

/** Which numbers the admin asks for. */
export interface NumberFilters {
  ids?: readonly string[] | null
  accountIds?: readonly string[] | null
  /** Part of the number or of its name. */
  q?: string | null
  limit: number
  offset: number
}

/** A number as the admin shows it, with what waits on it. */
export interface ListedNumber {
  id: string
  accountId: string
  accountName: string
  phoneNumberId: string
  displayPhoneNumber: string | null
  verifiedName: string | null
  qualityRating: string | null
  status: string | null
  isDefault: boolean
  /** When a person paused it. */
  pausedAt: Date | null
  /** Until when Meta takes nothing; null when it does, or when a person paused it. */
  waitingUntil: Date | null
  messagingLimit: string | null
  throughputLevel: string | null
  throughputPerSecond: number
  throughputShare: number
  limitPerMinute: number | null
  limitPerDay: number | null
  limitPerMonth: number | null
  nameStatus: string | null
  codeVerificationStatus: string | null
  platformType: string | null
  isPinEnabled: boolean | null
  isOnBusinessApp: boolean | null
  refreshedAt: Date | null
  queued: number
  oldestQueuedAt: Date | null
}

/** A page of numbers, the default one first. */
export async function listNumbersForAdmin(
  db: Database,
  { ids = null, accountIds = null, q, limit, offset }: NumberFilters
): Promise<{ numbers: ListedNumber[]; count: number }> {
  const wanted = [ids, ids, accountIds, accountIds, ...searchOf(q)]
  const numbers = await rows<ListedNumber>(db, NUMBERS, [...wanted, limit, offset])
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM whatsapp_phone_number number WHERE ${WANTED}`,
    wanted
  )
  return { numbers, count: total?.count ?? 0 }
}

/** People write numbers with spaces and dashes, and Meta does too: only the digits are compared. */
function searchOf(q: string | null | undefined): (string | null)[] {
  const text = q?.trim() || null
  const digits = text && /^[\d\s()+.-]+$/.test(text) ? text.replace(/\D/g, "") || null : null
  const escaped = text && text.replace(/[\\%_]/g, "\\$&")
  return [text, escaped && `%${escaped}%`, digits && `%${digits}%`]
}

const WANTED = `number.deleted_at IS NULL
    AND (?::text[] IS NULL OR number.id = ANY(?::text[]))
    AND (?::text[] IS NULL OR number.account_id = ANY(?::text[]))
    AND (?::text IS NULL OR number.verified_name ILIKE ?::text
      OR regexp_replace(number.display_phone_number, '\\D', '', 'g') LIKE ?::text)`

// Counted from IDX_whatsapp_message_due alone, less what is being sent.
const NUMBERS = `
  SELECT number.id, number.account_id AS "accountId", account.name AS "accountName",
    number.phone_number_id AS "phoneNumberId",
    number.display_phone_number AS "displayPhoneNumber", number.verified_name AS "verifiedName",
    number.quality_rating AS "qualityRating", number.status, number.is_default AS "isDefault",
    number.paused_at AS "pausedAt",
    CASE WHEN number.paused_at IS NULL AND number.paused_until > now() THEN number.paused_until END
      AS "waitingUntil",
    number.messaging_limit AS "messagingLimit", number.throughput_level AS "throughputLevel",
    number.throughput_per_second AS "throughputPerSecond",
    number.throughput_share AS "throughputShare", number.limit_per_minute AS "limitPerMinute",
    number.limit_per_day AS "limitPerDay", number.limit_per_month AS "limitPerMonth",
    number.name_status AS "nameStatus",
    number.code_verification_status AS "codeVerificationStatus",
    number.platform_type AS "platformType", number.is_pin_enabled AS "isPinEnabled",
    number.is_on_business_app AS "isOnBusinessApp", number.refreshed_at AS "refreshedAt",
    coalesce(waiting.queued, 0)::int AS queued, waiting.oldest AS "oldestQueuedAt"
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id
  LEFT JOIN LATERAL (
    SELECT due.count - claimed.count AS queued,
      CASE WHEN due.count > claimed.count THEN due.oldest END AS oldest
    FROM (
      SELECT count(*) AS count, min(due_at) AS oldest FROM whatsapp_message
      WHERE number_id = number.id AND due_at IS NOT NULL AND deleted_at IS NULL
    ) AS due, (
      SELECT count(*) AS count FROM whatsapp_message
      WHERE id = ANY (ARRAY (
          SELECT unnest(message_ids) FROM whatsapp_lane_claim WHERE number_id = number.id
        )) AND number_id = number.id AND status = 'sending' AND deleted_at IS NULL
    ) AS claimed
  ) AS waiting ON true
  WHERE ${WANTED}
  ORDER BY number.is_default DESC, number.id LIMIT ? OFFSET ?`
