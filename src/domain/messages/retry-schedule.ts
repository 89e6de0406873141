import type { ErrorCatalogueEntry } from "../../cloud-api/errors/error-catalogue"
import type { MessagePurpose } from "./priorities"
import { unconfirmedDeadline } from "./unconfirmed"

export { afterDeadline, unconfirmedDeadline } from "./unconfirmed"

/** What a refused message does next. */
export type NextStep =
  | { kind: "retry"; at: Date }
  | { kind: "pause_account" }
  | { kind: "pause_template" }
  | { kind: "unconfirmed"; confirmBy: Date }
  | { kind: "fail" }

interface RefusedAttempt {
  /** What the error catalogue knows about the refusal. */
  entry: Pick<ErrorCatalogueEntry, "retry">
  /** Attempts made so far, the refused one included. */
  attempts: number
  now: Date
  /** A number from 0 up to 1; spreads retries so that they do not all return at once. */
  random: number
  /** Decides how long an ambiguous answer waits for its confirmation. */
  purpose?: MessagePurpose
}

/** Reads the catalogue's decision for one refused attempt. */
export function nextStep(attempt: RefusedAttempt): NextStep {
  const { entry, attempts, now } = attempt
  const { retry } = entry

  switch (retry.action) {
    case "fail":
    case "none":
      return { kind: "fail" }
    case "pause_account":
    case "pause_template":
      return { kind: retry.action }
    case "await_confirmation":
      return {
        kind: "unconfirmed",
        confirmBy: unconfirmedDeadline(attempt.purpose ?? "order_updates", now),
      }
    case "wait":
      if (attempts >= retry.maxAttempts) return { kind: "fail" }
      return { kind: "retry", at: inSeconds(now, retry.seconds) }
    case "backoff":
      if (attempts >= retry.maxAttempts) return { kind: "fail" }
      return { kind: "retry", at: inSeconds(now, backoffSeconds(retry, attempt)) }
  }
}

/** Grows with each attempt up to the most allowed; half of it is left to chance. */
function backoffSeconds(
  retry: { baseSeconds: number; factor: number; maxSeconds: number },
  { attempts, random }: { attempts: number; random: number }
): number {
  const grown = retry.baseSeconds * retry.factor ** Math.max(0, attempts - 1)
  return Math.min(grown, retry.maxSeconds) * (0.5 + random / 2)
}

function inSeconds(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
