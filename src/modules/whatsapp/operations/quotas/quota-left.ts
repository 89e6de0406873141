import {
  leftOf,
  ownQuotaLeft,
  type OwnQuotaLeft,
  type QuotaLeft,
} from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { readQuotaFacts, type QuotaFacts } from "./quota-facts"
import { REACH_INTERVAL } from "./reach-interval"

/** What a number may still send: its own limits, and the messaging limit it shares. */
export interface NumberQuotaLeft extends OwnQuotaLeft {
  portfolio: QuotaLeft
}

/** What is left of each number's quotas; of numbers that do not exist, nothing. */
export async function quotaLeft(
  db: Database,
  numberIds: readonly string[]
): Promise<Map<string, NumberQuotaLeft>> {
  const numbers = await readQuotaFacts(db, numberIds)
  const reached = await countReach(db, numbers)
  return new Map(
    numbers.map(({ numberId, limits, usage, now, messagingLimit, portfolio }) => [
      numberId,
      {
        ...ownQuotaLeft(limits, usage, now),
        portfolio: leftOf(messagingLimit, reached.get(portfolio) ?? 0),
      },
    ])
  )
}

/** How many people count for each portfolio (`IDX_whatsapp_portfolio_reach_window`). */
async function countReach(
  db: Database,
  numbers: readonly QuotaFacts[]
): Promise<Map<string, number>> {
  const counts = await rows<{ portfolio: string; people: number }>(
    db,
    `SELECT portfolio, count(*)::float8 AS people FROM whatsapp_portfolio_reach
     WHERE portfolio = ANY(?::text[]) AND reached_at > now() - ${REACH_INTERVAL}
     GROUP BY portfolio`,
    [[...new Set(numbers.map(({ portfolio }) => portfolio))]]
  )
  return new Map(counts.map(({ portfolio, people }) => [portfolio, people]))
}
