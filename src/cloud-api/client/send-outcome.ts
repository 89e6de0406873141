import type { CloudApiError } from "../errors/cloud-api-error"

/** Meta took the message. Accepted is not sent: statuses follow by webhook. */
export type AcceptedMessage = {
  /** Meta's id of the message; opaque, of any length. */
  wamid: string
  /** The recipient's canonical WhatsApp id; absent when sent to a business-scoped user id. */
  waId?: string
  /** The recipient's business-scoped user id, when Meta tells it. */
  userId?: string
  /** Templates only: `accepted`, `held_for_quality_assessment` or `paused`. */
  messageStatus?: string
}

/**
 * What became of one send.
 *
 * - `accepted`: Meta answered with a message id
 * - `refused`: Meta answered with an error; `error.entry.retry` says what to do next (an ambiguous
 *   code says `await_confirmation`: the message may still have gone out)
 * - `unknown`: the request may have reached Meta but no readable answer came back
 * - `not_sent`: the request certainly never left, so sending again is safe
 */
export type SendOutcome =
  | ({ kind: "accepted" } & AcceptedMessage)
  | { kind: "refused"; error: CloudApiError }
  | { kind: "unknown"; cause: unknown }
  | { kind: "not_sent"; cause: unknown }
