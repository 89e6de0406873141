import type { Logger } from "@medusajs/framework/types"
import { metrics } from "@opentelemetry/api"
import { inSpan } from "./in-span"
import { logLine } from "./log-line"
import { ATTRIBUTES, METRICS, SCOPE } from "./metrics"

/** A delivery that could not be applied, and why, without a word of what it held. */
export interface PostponedDelivery {
  id: string
  attempts: number
  error: string
}

/** What the ingest tells its monitors. */
export interface IngestObserver {
  /** Deliveries were applied, each so long after it was stored. */
  applied: (lagsMs: readonly number[]) => void
  postponed: (delivery: PostponedDelivery) => void
  /** Nothing could be processed at all. */
  failed: (failure: unknown) => void
  /** Runs the processing of one batch. */
  batch<T>(deliveries: readonly unknown[], work: () => Promise<T>): Promise<T>
}

const LAG_MS = [50, 100, 250, 500, 1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 3_600_000]

/** Counts and times what is applied, one span for each batch. */
export function createIngestObserver({ logger }: { logger: Logger }): IngestObserver {
  const meter = metrics.getMeter(SCOPE)
  const deliveries = meter.createCounter(METRICS.webhookDeliveries.name, METRICS.webhookDeliveries)
  const lag = meter.createHistogram(METRICS.webhookLag.name, {
    ...METRICS.webhookLag,
    advice: { explicitBucketBoundaries: LAG_MS },
  })

  return {
    applied(lagsMs) {
      if (lagsMs.length === 0) return
      deliveries.add(lagsMs.length, { [ATTRIBUTES.outcome]: "applied" })
      for (const ms of lagsMs) lag.record(ms)
    },
    postponed({ id: delivery, attempts: attempt, error: failure }) {
      deliveries.add(1, { [ATTRIBUTES.outcome]: "postponed" })
      const words = "a webhook delivery could not be applied"
      logger.warn(logLine(words, { delivery, attempt, failure }))
    },
    failed(failure) {
      logger.warn(logLine("webhook deliveries could not be processed", { failure }))
    },
    batch(batch, work) {
      return inSpan({ name: "whatsapp.process_deliveries", countOf: () => batch.length }, work)
    },
  }
}
