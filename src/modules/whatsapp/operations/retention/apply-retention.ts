import type { WhatsappOptions } from "../../../../options"
import type { Database } from "../../database"
import { purgeReach } from "../quotas/purge-reach"
import { purgeDeliveries } from "./purge-deliveries"
import { purgeMessages } from "./purge-messages"
import type { Purge } from "./purged"

/** Rows a statement may lock: some milliseconds' worth. */
const AT_ONCE = 1_000

/** Half a million rows of a kind; the next run goes on from there. */
const MOST_STEPS = 500

const DAY_MS = 24 * 60 * 60 * 1_000

/** How much of each kind was deleted. */
export interface Retained {
  deliveries: number
  messages: number
}

interface RetentionRun {
  retention: WhatsappOptions["retention"]
  now: Date
  atOnce?: number
}

/**
 * Deletes what is older than it may be kept, a small step and a short transaction at a time, so that
 * nothing else waits for it. Several processes may do so at once.
 */
export async function applyRetention(
  db: Database,
  { retention, now, atOnce = AT_ONCE }: RetentionRun
): Promise<Retained> {
  const { webhookDeliveriesDays, messagesDays } = retention
  await purgePast((limit) => purgeReach(db, { limit }))
  return {
    deliveries: await purge(webhookDeliveriesDays, (step) => purgeDeliveries(db, step)),
    messages: await purge(messagesDays, (step) => purgeMessages(db, step)),
  }

  async function purgePast(deleteStep: (limit: number) => Promise<number>): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if ((await deleteStep(atOnce)) < atOnce) return
    }
  }

  async function purge(days: number | null, deleteStep: Purge): Promise<number> {
    if (days === null) return 0
    const before = new Date(now.getTime() - days * DAY_MS)
    let total = 0
    let after = ""
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const { count, last } = await deleteStep({ before, after, limit: atOnce })
      total += count
      if (count < atOnce || last === null) break
      after = last
    }
    return total
  }
}
