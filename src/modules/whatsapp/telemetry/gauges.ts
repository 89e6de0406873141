import { metrics, type BatchObservableCallback } from "@opentelemetry/api"
import type { QueueFigures } from "../operations/health/queue-figures"
import type { WebhookFigures } from "../operations/health/webhook-figures"
import { ATTRIBUTES, METRICS, SCOPE } from "./metrics"

/** What stands in the database now. */
export interface Standing {
  queues: readonly QueueFigures[]
  webhooks: WebhookFigures
}

interface GaugeSource {
  read: () => Promise<Standing>
  onError: (error: unknown) => void
}

/**
 * Shows what waits whenever a monitor collects; answers how to stop. Every process shows the same
 * figures, because those of a worker that died would be missing just when they are needed.
 */
export function showGauges({ read, onError }: GaugeSource): () => void {
  const meter = metrics.getMeter(SCOPE)
  const gauge = ({ name, unit, description }: (typeof METRICS)[keyof typeof METRICS]) =>
    meter.createObservableGauge(name, { unit, description })
  const queued = gauge(METRICS.laneQueued)
  const oldest = gauge(METRICS.laneOldestAge)
  const scheduled = gauge(METRICS.laneScheduled)
  const unconfirmed = gauge(METRICS.laneUnconfirmed)
  const paused = gauge(METRICS.accountPaused)
  const unprocessed = gauge(METRICS.webhookUnprocessed)
  const failing = gauge(METRICS.webhookFailing)
  const givenUp = gauge(METRICS.webhookGivenUp)
  const oldestDelivery = gauge(METRICS.webhookOldestAge)
  const all = [
    ...[queued, oldest, scheduled, unconfirmed, paused],
    ...[unprocessed, failing, givenUp, oldestDelivery],
  ]

  const observe: BatchObservableCallback = async (observer) => {
    const standing = await read().catch(onError)
    if (!standing) return
    for (const queue of standing.queues) {
      const number = { [ATTRIBUTES.numberId]: queue.numberId }
      for (const part of partsOf(queue)) {
        const attributes = { ...number, [ATTRIBUTES.queue]: part.queue }
        observer.observe(queued, part.queued, attributes)
        observer.observe(oldest, secondsSince(part.oldestAt, queue.now), attributes)
      }
      observer.observe(scheduled, queue.scheduled, number)
      observer.observe(unconfirmed, queue.unconfirmed, number)
      const account = { [ATTRIBUTES.accountId]: queue.accountId }
      observer.observe(paused, queue.isAccountPaused ? 1 : 0, account)
    }
    const { webhooks } = standing
    observer.observe(unprocessed, webhooks.unprocessed)
    observer.observe(failing, webhooks.failing)
    observer.observe(givenUp, webhooks.givenUp)
    observer.observe(oldestDelivery, webhooks.lagSeconds)
  }
  meter.addBatchObservableCallback(observe, all)
  return () => meter.removeBatchObservableCallback(observe, all)
}

function partsOf(queue: QueueFigures) {
  return [
    {
      queue: "transactional",
      queued: queue.queued - queue.queuedMarketing,
      oldestAt: queue.oldestTransactionalAt,
    },
    { queue: "marketing", queued: queue.queuedMarketing, oldestAt: queue.oldestMarketingAt },
  ]
}

function secondsSince(past: Date | null, now: Date): number {
  return past ? Math.max(0, (now.getTime() - past.getTime()) / 1000) : 0
}
