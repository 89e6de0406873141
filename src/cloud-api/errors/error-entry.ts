/**
 * What a code is about, from the sender's point of view.
 *
 * - `authorization`: the token, its permissions or its assets; nothing works until a person acts
 * - `throttling`: rejected before processing because of a rate; safe to replay later
 * - `ambiguous`: trouble at Meta; the message may have gone out, so it is never replayed blindly
 * - `later`: refused now, may be accepted after a fixed, long wait
 * - `recipient`: this person cannot be reached with this message
 * - `content`: the request or its data is wrong
 * - `template`: the template (or its flow) is wrong, paused or gone
 * - `account`: the number or the account is restricted or not set up
 * - `information`: nothing to do about a message that was sent
 */
export type ErrorKind =
  | "authorization"
  | "throttling"
  | "ambiguous"
  | "later"
  | "recipient"
  | "content"
  | "template"
  | "account"
  | "information"

/** What a sender does next with a message that met the error. */
export type RetryDecision =
  | { action: "fail" }
  | {
      action: "backoff"
      baseSeconds: number
      factor: number
      maxSeconds: number
      maxAttempts: number
    }
  | { action: "wait"; seconds: number; maxAttempts: number }
  | { action: "pause_account" }
  | { action: "pause_template" }
  | { action: "await_confirmation" }
  | { action: "none" }

/** One row of the catalogue: what a code means to a sender, and in plain words to a merchant. */
export type ErrorCatalogueEntry = {
  code: number
  /** Where one row stands for a range of codes, the last of them. */
  lastCode?: number
  /** Short name for logs and developers. */
  title: string
  kind: ErrorKind
  retry: RetryDecision
  /** What happened, for a merchant. */
  message: string
  /** What to do about it, for a merchant. */
  remedy: string
}
