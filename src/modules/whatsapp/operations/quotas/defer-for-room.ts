import type { RoomDecision } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { EVENT_ID } from "../messages/event-id"
import type { QuotaFacts } from "./quota-facts"
import { REACH_INTERVAL } from "./reach-interval"

interface DeferRequest {
  facts: Pick<QuotaFacts, "numberId" | "portfolio">
  waits: RoomDecision["waits"]
}

/** Of those that wait already, so many are counted: enough to spread the rest over the day. */
const MOST_AHEAD = 20_000

/**
 * Puts claimed messages back in the queue until the people they wait for have stopped counting, each
 * to the time at which it is its turn behind those that wait already. The attempt is taken back.
 * Relies on `IDX_whatsapp_portfolio_reach_window` and `IDX_whatsapp_message_due`.
 */
export async function deferForRoom(db: Database, { facts, waits }: DeferRequest): Promise<void> {
  if (waits.length === 0) return
  await rows(db, DEFER, [
    waits.map(({ id }) => id),
    waits.map(({ after }) => after),
    facts.portfolio,
    facts.numberId,
    MOST_AHEAD,
  ])
}

const DEFER = `
  WITH waiting AS MATERIALIZED (
    SELECT * FROM unnest(?::text[], ?::int[]) AS w (id, after)
  ), room AS MATERIALIZED (
    SELECT row_number() OVER (ORDER BY reached_at) AS rank, count(*) OVER () AS rooms, reached_at
    FROM whatsapp_portfolio_reach
    WHERE portfolio = ? AND reached_at > now() - ${REACH_INTERVAL}
  ), ahead AS MATERIALIZED (
    SELECT count(*) AS messages FROM (
      SELECT FROM whatsapp_message
      WHERE number_id = ? AND priority = ANY (ARRAY (
          SELECT DISTINCT priority FROM whatsapp_message
          WHERE id = ANY (ARRAY (SELECT id FROM waiting))
        )) AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
        AND due_at > now() AND reason = 'quota'
      LIMIT ?
    ) AS counted
  ), turn AS MATERIALIZED (
    SELECT waiting.id, waiting.after - 1 + ahead.messages AS place FROM waiting, ahead
  ), timed AS MATERIALIZED (
    SELECT turn.id, room.reached_at + ${REACH_INTERVAL} * (1 + turn.place / room.rooms) AS at
    FROM turn JOIN room ON room.rank = turn.place % room.rooms + 1
  ), deferred AS (
    UPDATE whatsapp_message AS message SET
      status = 'queued', reason = 'quota', attempts = message.attempts - 1, lease_until = NULL,
      send_after = greatest(
        coalesce((SELECT at FROM timed WHERE timed.id = message.id), '-infinity'),
        now() + interval '1 minute'
      ), updated_at = now()
    WHERE message.id = ANY (ARRAY (SELECT id FROM waiting)) AND message.status = 'sending'
    RETURNING message.id, message.send_after
  )
  INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
  SELECT ${EVENT_ID}, id, 'deferred', now(), 'quota',
    jsonb_build_object('outcome', 'messaging_limit', 'until', send_after)
  FROM deferred`
