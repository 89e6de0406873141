import type { Logger } from "@medusajs/framework/types"
import { metrics, type Attributes } from "@opentelemetry/api"
import type { SendOutcome } from "../../../cloud-api"
import type { AnswerTimesRecord } from "./answer-times"
import { inSpan } from "./in-span"
import { logLine } from "./log-line"
import { ATTRIBUTES, METRICS, SCOPE } from "./metrics"
import { createSparingLog } from "./sparing-log"

/** One request to the Cloud API, and what became of it. */
export interface SettledSend {
  numberId: string
  messageId: string
  outcome: SendOutcome
  /** From request to answer. */
  ms: number
}

/** What the sending engine tells its monitors. */
export interface EngineObserver {
  /** A request was settled. Called for each send, so it does little. */
  settled(send: SettledSend): void
  /** Runs one claim or write-back of a lane. */
  batch<T>(
    batch: { name: "claim" | "write_outcomes"; numberId: string; countOf: (result: T) => number },
    work: () => Promise<T>
  ): Promise<T>
}

/** Most requests are answered in a tenth of a second; the slowest end with the client's timeout. */
const LATENCY_MS = [25, 50, 75, 100, 150, 250, 500, 1_000, 2_500, 5_000, 10_000, 15_000]

interface ObserverParts {
  logger: Logger
  /** Told how long each answer took. */
  answerTimes: AnswerTimesRecord
}

/**
 * Counts and times sends, one span for each batch. With an SDK registered a send costs about two
 * microseconds, without one nothing that can be measured.
 */
export function createEngineObserver({ logger, answerTimes }: ObserverParts): EngineObserver {
  const meter = metrics.getMeter(SCOPE)
  const sends = meter.createCounter(METRICS.sends.name, METRICS.sends)
  const latency = meter.createHistogram(METRICS.cloudApiLatency.name, {
    ...METRICS.cloudApiLatency,
    advice: { explicitBucketBoundaries: LATENCY_MS },
  })
  const attributesOf = createAttributes()
  const refusals = createSparingLog({ write: (line) => logger.info(line) })
  const silences = createSparingLog({ write: (line) => logger.warn(line) })

  function log({ messageId: message, numberId: number, outcome, ms }: SettledSend): void {
    switch (outcome.kind) {
      case "accepted":
        return
      case "refused": {
        const { code } = outcome.error
        const words = `Meta refused a message with error ${code}`
        return refusals.note(words, () => logLine(words, { message, number, code, ms }))
      }
      case "unknown":
      case "not_sent": {
        const words =
          outcome.kind === "unknown" ? "Meta did not answer for a message" : "Meta was not reached"
        return silences.note(words, () =>
          logLine(words, { message, number, ms, failure: outcome.cause })
        )
      }
    }
  }

  return {
    settled(send) {
      const attributes = attributesOf(send)
      sends.add(1, attributes)
      latency.record(send.ms, attributes)
      if (hasAnswer(send.outcome)) answerTimes.note(send.numberId, send.ms)
      log(send)
    },
    batch({ name, numberId, countOf }, work) {
      const attributes = { [ATTRIBUTES.numberId]: numberId }
      return inSpan({ name: `whatsapp.${name}`, attributes, countOf }, work)
    },
  }
}

function hasAnswer({ kind }: SendOutcome): boolean {
  return kind === "accepted" || kind === "refused"
}

/** There are as many kinds of send as numbers times outcomes: their attributes are made once. */
function createAttributes(): (send: SettledSend) => Attributes {
  const known = new Map<string, Attributes>()
  return ({ numberId, outcome }) => {
    const code = outcome.kind === "refused" ? outcome.error.code : undefined
    const key = `${numberId} ${outcome.kind} ${code ?? ""}`
    const attributes = known.get(key) ?? {
      [ATTRIBUTES.numberId]: numberId,
      [ATTRIBUTES.outcome]: outcome.kind,
      ...(code === undefined ? {} : { [ATTRIBUTES.errorCode]: code }),
    }
    known.set(key, attributes)
    return attributes
  }
}
