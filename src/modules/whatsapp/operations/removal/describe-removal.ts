import { rows, type Database } from "../../database"
import { IS_MOVABLE, KIND_COLUMNS } from "./movable"

/** A number by what people know it by. */
export interface NamedNumber {
  id: string
  displayPhoneNumber: string | null
  verifiedName: string | null
  accountId: string
  accountName: string
  isDefault: boolean
}

/** What removing some numbers would do. */
export interface RemovalPreview {
  numbers: (NamedNumber & { queued: number })[]
  inFlight: number
  automations: { id: string; name: string }[]
  /** The numbers that stay, oldest first, with how many messages could move there. */
  others: (NamedNumber & { moves: number })[]
}

/** Says what waits on some numbers, who names them, and where the messages could go. */
export async function describeRemoval(
  db: Database,
  numberIds: readonly string[]
): Promise<RemovalPreview> {
  const numbers = await rows<RemovalPreview["numbers"][number]>(db, NUMBERS, [numberIds])
  const others = await rows<RemovalPreview["others"][number]>(db, OTHERS, [numberIds, numberIds])
  const [flying] = await rows<{ count: number }>(db, IN_FLIGHT, [numberIds])
  const automations = await rows<{ id: string; name: string }>(
    db,
    `SELECT id, name FROM whatsapp_automation
     WHERE number_id = ANY(?::text[]) AND deleted_at IS NULL ORDER BY id`,
    [numberIds]
  )
  return { numbers, others, automations, inFlight: flying?.count ?? 0 }
}

const NAMED = `number.id, number.display_phone_number AS "displayPhoneNumber",
    number.verified_name AS "verifiedName", number.account_id AS "accountId",
    account.name AS "accountName", number.is_default AS "isDefault"`

const NUMBERS = `
  SELECT ${NAMED}, (
    SELECT count(*)::int FROM whatsapp_message
    WHERE number_id = number.id AND due_at IS NOT NULL AND status IN ('queued', 'scheduled')
      AND deleted_at IS NULL
  ) AS queued
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id
  WHERE number.id = ANY(?::text[]) AND number.deleted_at IS NULL
  ORDER BY number.id`

const IN_FLIGHT = `
  SELECT count(*)::int AS count FROM whatsapp_message
  WHERE number_id = ANY(?::text[]) AND due_at IS NOT NULL AND status = 'sending'
    AND deleted_at IS NULL`

// Messages are grouped by what decides before they are compared with each number.
const OTHERS = `
  WITH kind AS MATERIALIZED (
    SELECT ${KIND_COLUMNS}, count(*) AS messages
    FROM whatsapp_message message
    WHERE message.number_id = ANY(?::text[]) AND message.due_at IS NOT NULL
      AND message.status IN ('queued', 'scheduled') AND message.deleted_at IS NULL
    GROUP BY 1, 2, 3, 4, 5, 6
  )
  SELECT ${NAMED.replaceAll("number.", "target.")}, coalesce((
    SELECT sum(kind.messages) FROM kind WHERE ${IS_MOVABLE}
  ), 0)::int AS moves
  FROM whatsapp_phone_number target
  JOIN whatsapp_account account ON account.id = target.account_id AND account.deleted_at IS NULL
  WHERE target.id <> ALL(?::text[]) AND target.deleted_at IS NULL
  ORDER BY target.created_at, target.id`
