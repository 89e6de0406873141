/** One number's experience of Meta not answering. */
export interface Outage {
  /** Notes a request nobody answered; true when the lane should pause. */
  note(silence: { sent: boolean }): boolean
  /** Notes an answer of any kind. */
  over(): void
  /** While true, one message at a time asks whether Meta is back. */
  readonly probing: boolean
  /** How long to pause, growing from one failed probe to the next. */
  pauseMs(): number
}

/** So many unanswered requests in a row are not chance; each may cost a message that is not repeated. */
const MOST_UNANSWERED = 8

/** Counts silences, and doubles the pause between probes up to the most. */
export function createOutage({
  firstPauseMs,
  mostPauseMs,
}: {
  firstPauseMs: number
  mostPauseMs: number
}): Outage {
  let unanswered = 0
  let pauses = 0

  return {
    note({ sent }) {
      unanswered += 1
      return !sent || pauses > 0 || unanswered >= MOST_UNANSWERED
    },
    over() {
      unanswered = 0
      pauses = 0
    },
    get probing() {
      return pauses > 0
    },
    pauseMs() {
      pauses += 1
      return Math.min(firstPauseMs * 2 ** (pauses - 1), mostPauseMs)
    },
  }
}
