import type { Refusal } from "./refusals"

interface Refused {
  reason: Refusal
  bytes: number
  cause?: string
}

/** Logs a refused delivery. */
export type LogRefusal = (refused: Refused) => void

const WINDOW_MS = 10_000

/**
 * Logs refused deliveries: the reason and the size, nothing of what they held and nobody's address.
 * One line for a reason in ten seconds; what comes in between is counted and told at their end, so
 * that whoever floods the route does not flood the log.
 */
export function createRefusalLog(warn: (line: string) => void): LogRefusal {
  const counted = new Map<Refusal, number>()

  return ({ reason, bytes, cause }) => {
    const more = counted.get(reason)
    if (more !== undefined) {
      counted.set(reason, more + 1)
      return
    }
    counted.set(reason, 0)
    const why = cause ? `${reason} (${cause})` : reason
    warn(`WhatsApp: a webhook delivery was refused: ${why}, ${bytes} bytes.`)
    setTimeout(() => {
      const since = counted.get(reason) ?? 0
      counted.delete(reason)
      if (since > 0) warn(`WhatsApp: ${since} more were refused since: ${reason}.`)
    }, WINDOW_MS).unref()
  }
}
