import { statusOf } from "../client/store-request-error"
import type { OptInProblem } from "./opt-in-problem"

/** What a shopper is told when saving failed. */
export function problemOfError(error: unknown): OptInProblem {
  const status = statusOf(error)
  if (status === 429) return "too_many_requests"
  // The shop's own check of the number is stricter than the one made here.
  return status === 400 || status === 422 ? "refused" : "unreachable"
}
