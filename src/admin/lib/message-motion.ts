import type { AdminMessage } from "../../contract"
import type { MessageStatus } from "../../domain/messages/statuses"

const MINUTE = 60_000

/** How soon a list is fetched again: quickly while a message moves. */
export const POLL_MS = { moving: 3_000, resting: 30_000 } as const

// A phone that is switched off may leave a message "sent" for days; nobody watches that long.
const WATCHED_FOR = 10 * MINUTE

type Motion = "always" | "at first" | "no"

const MOTION: Record<MessageStatus, Motion> = {
  scheduled: "at first",
  queued: "always",
  sending: "always",
  unconfirmed: "always",
  suppressed: "no",
  canceled: "no",
  sent: "at first",
  failed: "no",
  delivered: "at first",
  read: "no",
  played: "no",
  received: "no",
}

/** Whether a message's status is likely to change while somebody looks at it. */
export function isInMotion(message: AdminMessage, now: number): boolean {
  const motion = MOTION[message.status]
  if (motion !== "at first") return motion === "always"
  const last = message.events.at(-1)?.occurred_at ?? message.created_at
  return now - Date.parse(last) < WATCHED_FOR
}

/** When to fetch these messages again. */
export function pollInterval(messages: readonly AdminMessage[], now: number): number {
  return messages.some((message) => isInMotion(message, now)) ? POLL_MS.moving : POLL_MS.resting
}
