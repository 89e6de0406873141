import { setTimeout as pause } from "node:timers/promises"

/** Waits for a promise, but no longer than this. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const patience = new AbortController()
  const limit = pause(ms, undefined, { ref: false, signal: patience.signal })
  await Promise.race([promise, limit.catch(() => undefined)])
  patience.abort()
}
