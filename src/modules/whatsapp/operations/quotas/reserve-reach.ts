import { decideRoom, PRIORITIES, type RoomRequest } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { ClaimedMessage } from "../messages/claim-queued-messages"
import { deferForRoom } from "./defer-for-room"
import { lockReach } from "./lock-reach"
import type { QuotaFacts } from "./quota-facts"
import { REACH_INTERVAL } from "./reach-interval"

/** What is known of a claimed message before its limit is asked. */
type Asking = Pick<ClaimedMessage, "id" | "priority" | "contactId" | "recipient">

interface ReserveRequest {
  facts: QuotaFacts
  limit: number
  /** Claimed in this transaction, first one first. */
  messages: readonly Asking[]
}

/**
 * Applies a portfolio's messaging limit to claimed messages: people they reach first are noted, and
 * those beyond the limit are put back in the queue until there is room. Answers with the ids of
 * those put back.
 */
export async function reserveReach(
  db: Database,
  { facts, limit, messages }: ReserveRequest
): Promise<Set<string>> {
  if (messages.length === 0) return new Set()
  const { portfolio, reserve } = facts
  await lockReach(db, portfolio)
  const { used, free } = await readReach(db, { portfolio, messages })
  const asked = messages.map((message): RoomRequest => {
    const person = personOf(message)
    const isMarketing = message.priority >= PRIORITIES.marketing
    return { id: message.id, person, isFree: free.has(person), isMarketing }
  })
  const { fits, waits } = decideRoom({ asked, used, limit, reserve })
  await noteReach(db, { portfolio, fits })
  await deferForRoom(db, { facts, waits })
  return new Set(waits.map(({ id }) => id))
}

/** A person is a contact; without one, whoever the message goes to. */
export function personOf({ contactId, recipient }: Asking): string {
  return contactId ?? recipient
}

/** How many people count, and which of these cost nothing: reached within the day, or writing. */
async function readReach(
  db: Database,
  { portfolio, messages }: { portfolio: string; messages: readonly Asking[] }
): Promise<{ used: number; free: Set<string> }> {
  const people = [...new Set(messages.map(personOf))]
  const [reach] = await rows<{ used: number; reached: string[]; writing: string[] }>(db, REACH, [
    portfolio,
    people.map((person) => reachId(portfolio, person)),
    people,
  ])
  const { used = 0, reached = [], writing = [] } = reach ?? {}
  return { used, free: new Set([...reached, ...writing]) }
}

export const REACH = `
  SELECT
    (SELECT count(*) FROM whatsapp_portfolio_reach
     WHERE portfolio = ? AND reached_at > now() - ${REACH_INTERVAL})::float8 AS used,
    ARRAY (
      SELECT person FROM whatsapp_portfolio_reach
      WHERE id = ANY(?::text[]) AND reached_at > now() - ${REACH_INTERVAL}
    ) AS reached,
    ARRAY (
      SELECT id FROM whatsapp_contact
      WHERE id = ANY(?::text[]) AND last_inbound_at > now() - interval '24 hours'
    ) AS writing`

export const reachId = (portfolio: string, person: string) => `${portfolio}:${person}`

/**
 * Whoever is reached again counts from then on. People who wrote are not noted unless they count
 * already: a message into an open window is no business's first.
 */
async function noteReach(
  db: Database,
  { portfolio, fits }: { portfolio: string; fits: readonly RoomRequest[] }
): Promise<void> {
  const first = new Map<string, string>()
  const again = new Set<string>()
  for (const { person, id, isFree } of fits) {
    if (isFree || first.has(person)) again.add(person)
    else first.set(person, id)
  }
  if (first.size > 0) {
    const people = [...first.keys()]
    await rows(db, NOTE, [
      portfolio,
      people.map((person) => reachId(portfolio, person)),
      people,
      [...first.values()],
    ])
  }
  if (again.size > 0) {
    await rows(
      db,
      `UPDATE whatsapp_portfolio_reach SET reached_at = now(), message_id = NULL
       WHERE id = ANY(?::text[]) AND reached_at > now() - ${REACH_INTERVAL}`,
      [[...again].map((person) => reachId(portfolio, person))]
    )
  }
}

const NOTE = `
  INSERT INTO whatsapp_portfolio_reach (portfolio, id, person, message_id, reached_at)
  SELECT ?, id, person, message_id, now()
  FROM unnest(?::text[], ?::text[], ?::text[]) AS reached (id, person, message_id)
  ON CONFLICT (id) DO UPDATE SET
    reached_at = excluded.reached_at, message_id = excluded.message_id, updated_at = now()`
