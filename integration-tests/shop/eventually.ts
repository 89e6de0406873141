import { setTimeout as pause } from "node:timers/promises"

const POLL_MS = 25

/**
 * Repeats a check until it no longer throws and answers what it returned; after `withinMs` the
 * check's own error is the test's. For what happens after the answer: deliveries, webhooks, jobs.
 */
export async function eventually<T>(
  check: () => Promise<T> | T,
  { withinMs = 45_000 }: { withinMs?: number } = {}
): Promise<T> {
  const deadline = Date.now() + withinMs
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(POLL_MS)
    }
  }
}
