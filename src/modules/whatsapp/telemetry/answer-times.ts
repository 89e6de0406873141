/** How long Meta took for its last answers about one number. */
export interface AnswerTimes {
  numberId: string
  answers: number
  medianMs: number
  p95Ms: number
}

/** Remembers how long answers took. */
export interface AnswerTimesRecord {
  /** Called for each answer, so it does little. */
  note(numberId: string, ms: number): void
  /** What was noted since it was taken last, number by number. */
  take(): AnswerTimes[]
}

/** So many of the last answers tell how fast they are; a thousand a second would tell no more. */
const KEPT = 256

export function createAnswerTimes(): AnswerTimesRecord {
  const byNumber = new Map<string, { ms: Float64Array; answers: number }>()

  function recordOf(numberId: string) {
    const record = byNumber.get(numberId) ?? { ms: new Float64Array(KEPT), answers: 0 }
    byNumber.set(numberId, record)
    return record
  }

  return {
    note(numberId, ms) {
      const record = recordOf(numberId)
      record.ms[record.answers % KEPT] = ms
      record.answers += 1
    },
    take() {
      const taken = [...byNumber].map(([numberId, { ms, answers }]) => {
        const sorted = ms.subarray(0, answers).sort()
        const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
        return { numberId, answers, medianMs: at(0.5), p95Ms: at(0.95) }
      })
      byNumber.clear()
      return taken
    },
  }
}
