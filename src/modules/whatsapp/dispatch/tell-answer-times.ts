import type { Database } from "../database"
import { saveAnswerTimes } from "../operations/health/save-answer-times"
import type { AnswerTimesRecord } from "../telemetry/answer-times"

interface TellerParts {
  db: Database
  answerTimes: AnswerTimesRecord
  onError: (error: unknown) => void
}

/** Tells, now and then, how fast Meta answers. */
interface AnswerTimesTeller {
  start(): void
  /** Tells what is left to tell. */
  stop(): Promise<void>
}

const EVERY_MS = 5_000

/**
 * Health is asked of processes that serve, and only those that send know how fast Meta answers: so
 * they write it down, a row for each number that sent something.
 */
export function createAnswerTimesTeller({
  db,
  answerTimes,
  onError,
}: TellerParts): AnswerTimesTeller {
  let timer: NodeJS.Timeout | undefined
  let telling: Promise<void> | undefined

  async function tellAll(): Promise<void> {
    for (const times of answerTimes.take()) await saveAnswerTimes(db, times)
  }

  // While the database does not answer, nothing piles up before it.
  function tell(): Promise<void> {
    telling ??= tellAll()
      .catch(onError)
      .finally(() => (telling = undefined))
    return telling
  }

  return {
    start() {
      timer ??= setInterval(() => void tell(), EVERY_MS).unref()
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      await telling
      await tell()
    },
  }
}
