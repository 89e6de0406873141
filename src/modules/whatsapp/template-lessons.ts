/** Management calls are counted by Meta: 200 an hour for a new account. */
const REST_MS = 60_000

/** Asks Meta for an account's templates when one is missed here, at most once a minute. */
export interface TemplateLessons {
  /** Whether Meta was asked; callers at the same time share one question. */
  learn(accountId: string): Promise<boolean>
}

/** @param ask - Brings an account's templates up to what Meta says; a failure may be tried again at once. */
export function createTemplateLessons(
  ask: (accountId: string) => Promise<unknown>,
  now: () => number = Date.now
): TemplateLessons {
  const lessons = new Map<string, { at: number; done: Promise<unknown>; settled: boolean }>()

  return {
    async learn(accountId) {
      const last = lessons.get(accountId)
      if (last?.settled && now() - last.at < REST_MS) return false

      const lesson = last && !last.settled ? last : begin(accountId)
      await lesson.done
      return true
    },
  }

  function begin(accountId: string) {
    const lesson = { at: now(), done: ask(accountId), settled: false }
    lessons.set(accountId, lesson)
    lesson.done.then(
      () => (lesson.settled = true),
      () => lessons.delete(accountId)
    )
    return lesson
  }
}
