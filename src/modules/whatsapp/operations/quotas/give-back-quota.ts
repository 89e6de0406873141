import { liveGrants, returnGrants, type MinuteGrants } from "../../../../domain/messages"
import { rows, type Database, type DatabasePool } from "../../database"
import { countUsage } from "./count-usage"
import { lockQuota } from "./lock-quota"
import { lockReach } from "./lock-reach"
import { endQuotaHold } from "./quota-hold"
import { reachId } from "./reserve-reach"
import { usageOf } from "./usage-of"

/** A message that had quota and did not leave. */
export interface ReturnedMessage {
  id: string
  templateId: string | null
  /** Whom it was to reach. */
  person: string
  /** The day it was counted for. */
  day: string
}

interface GiveBack {
  numberId: string
  /** Whose messaging limit the number shares; null when it has none. */
  portfolio: string | null
  messages: readonly ReturnedMessage[]
}

/**
 * Gives back what messages had reserved, in the transaction that puts them back. People whom such a
 * message was to reach first no longer count.
 */
export async function giveBackQuota(
  db: Database,
  { numberId, portfolio, messages }: GiveBack
): Promise<void> {
  if (messages.length === 0) return
  if (portfolio !== null) await forgetReach(db, { portfolio, messages })
  const days = [...new Set(messages.map(({ day }) => day))]
  const counts = days.flatMap((day) =>
    usageOf(
      messages.filter((message) => message.day === day),
      day,
      -1
    )
  )
  await countUsage(db, { numberId, counts })
}

async function forgetReach(
  db: Database,
  { portfolio, messages }: { portfolio: string; messages: readonly ReturnedMessage[] }
): Promise<void> {
  await lockReach(db, portfolio)
  await rows(
    db,
    `DELETE FROM whatsapp_portfolio_reach
     WHERE id = ANY(?::text[]) AND message_id = ANY(?::text[])`,
    [messages.map(({ person }) => reachId(portfolio, person)), messages.map(({ id }) => id)]
  )
}

/**
 * The same for what the number's own row says: its last minute, and that it waits for quota. In a
 * transaction of its own, as this is locked before messages. What is lost of a minute by a crash
 * comes back within one.
 */
export async function giveBackToNumber(
  db: DatabasePool,
  { numberId, count }: { numberId: string; count: number }
): Promise<void> {
  if (count === 0) return
  await db.transaction(async (tx) => {
    await lockQuota(tx, numberId)
    await endQuotaHold(tx, numberId)
    const [number] = await rows<{ grants: MinuteGrants | null; now: number }>(
      tx,
      `SELECT minute_grants AS grants, extract(epoch FROM clock_timestamp())::float8 * 1000 AS now
       FROM whatsapp_phone_number WHERE id = ?`,
      [numberId]
    )
    if (!number?.grants) return
    const left = returnGrants(liveGrants(number.grants, number.now), count)
    await rows(tx, "UPDATE whatsapp_phone_number SET minute_grants = ?::jsonb WHERE id = ?", [
      JSON.stringify(left),
      numberId,
    ])
  })
}
