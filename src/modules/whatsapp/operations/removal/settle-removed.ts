import { rows, type Database } from "../../database"
import { EVENT_ID } from "../messages/event-id"
import { IS_MOVABLE, KIND_COLUMNS, TARGET_TEMPLATE } from "./movable"

/** What became of messages that waited on removed numbers. */
export interface Settled {
  canceled: number
  moved: number
  /** Where some moved to: their lanes are to be woken. */
  numberIds: string[]
}

/** Settled in one statement; who asks comes back for the rest. */
const BATCH = 5_000

/**
 * Moves what waits on removed numbers to the number that took over, and cancels what cannot move.
 * Also for what turns up later: a try that failed after the removal, an admission that raced with
 * it. Rows somebody holds are left for the next time (`IDX_whatsapp_message_due`).
 */
export async function settleRemoved(db: Database): Promise<Settled> {
  const settled = await rows<{ status: string; number_id: string }>(db, SETTLE, [BATCH])
  const moved = settled.filter(({ status }) => status !== "canceled")
  return {
    canceled: settled.length - moved.length,
    moved: moved.length,
    numberIds: [...new Set(moved.map(({ number_id }) => number_id))],
  }
}

const SETTLE = `
  WITH kind AS MATERIALIZED (
    SELECT waiting.*, removed.replaced_by
    FROM whatsapp_phone_number removed
    CROSS JOIN LATERAL (
      SELECT message.id, ${KIND_COLUMNS}
      FROM whatsapp_message message
      WHERE message.number_id = removed.id AND message.due_at IS NOT NULL
        AND message.status IN ('queued', 'scheduled') AND message.deleted_at IS NULL
      ORDER BY message.id
      LIMIT ?
      FOR UPDATE SKIP LOCKED
    ) AS waiting
    WHERE removed.deleted_at IS NOT NULL
  ), decided AS MATERIALIZED (
    SELECT kind.id, target.id AS target_id, target.account_id,
      CASE WHEN kind.account_id <> target.account_id THEN (${TARGET_TEMPLATE} LIMIT 1) END AS template_id
    FROM kind
    LEFT JOIN whatsapp_phone_number target
      ON target.id = kind.replaced_by AND target.deleted_at IS NULL AND ${IS_MOVABLE}
  ), settled AS (
    UPDATE whatsapp_message AS message SET
      status = CASE WHEN decided.target_id IS NULL THEN 'canceled' ELSE message.status END,
      reason = CASE WHEN decided.target_id IS NULL THEN 'number_removed' ELSE message.reason END,
      error_code = CASE WHEN decided.target_id IS NULL THEN NULL ELSE message.error_code END,
      number_id = coalesce(decided.target_id, message.number_id),
      account_id = coalesce(decided.account_id, message.account_id),
      template_id = coalesce(decided.template_id, message.template_id),
      updated_at = now()
    FROM decided
    WHERE message.id = decided.id
    RETURNING message.id, message.status, message.number_id
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason)
    SELECT ${EVENT_ID}, id,
      CASE status WHEN 'canceled' THEN 'canceled' ELSE 'deferred' END, clock_timestamp(),
      CASE status WHEN 'canceled' THEN 'number_removed' ELSE 'number_moved' END
    FROM settled
  )
  SELECT status, number_id FROM settled`
