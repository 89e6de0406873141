import { metrics } from "@opentelemetry/api"
import { ATTRIBUTES, METRICS, SCOPE } from "./metrics"

/** What whoever takes deliveries in tells their monitors. */
export interface ReceptionObserver {
  /** A delivery was answered: `stored`, or why not. */
  answered: (outcome: string, ms: number) => void
}

/** Meta gives up on an answer after some seconds. */
const ANSWER_MS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000]

/** Counts and times deliveries at the door, of the shop's route and of the receiver alike. */
export function createReceptionObserver(): ReceptionObserver {
  const meter = metrics.getMeter(SCOPE)
  const received = meter.createCounter(METRICS.webhookReceived.name, METRICS.webhookReceived)
  const time = meter.createHistogram(METRICS.webhookAnswerTime.name, {
    ...METRICS.webhookAnswerTime,
    advice: { explicitBucketBoundaries: ANSWER_MS },
  })

  return {
    answered(outcome, ms) {
      const attributes = { [ATTRIBUTES.outcome]: outcome }
      received.add(1, attributes)
      time.record(ms, attributes)
    },
  }
}
