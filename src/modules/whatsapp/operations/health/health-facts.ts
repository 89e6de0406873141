import type { HealthFacts } from "../../../../domain/health"
import type { Database } from "../../database"
import { readAccountFacts } from "./account-facts"
import { readQueueFigures } from "./queue-figures"
import { readRecentSends } from "./recent-sends"
import { readWebhookFigures } from "./webhook-figures"

/** Everything the shop's health is judged by. */
export async function readHealthFacts(db: Database): Promise<HealthFacts> {
  const { now, ...webhooks } = await readWebhookFigures(db)
  const recent = await readRecentSends(db, now)
  const queues = await readQueueFigures(db)
  const sendsOf = new Map(recent.numbers.map((sends) => [sends.numberId, sends]))
  return {
    now,
    recentSince: recent.since,
    accounts: await readAccountFacts(db),
    lanes: queues.map((queue) => ({ ...NOTHING_SENT, ...queue, ...sendsOf.get(queue.numberId) })),
    webhooks,
  }
}

const NOTHING_SENT = { sent: 0, failed: 0, lastSentAt: null }
