import { statusOf, StoreRequestError } from "../client/store-request-error"
import { isPhoneProblem, type OptInProblem } from "./opt-in-problem"
import { en } from "../texts/locales/en"

/** What a shopper is told when saving failed. */
export function problemOfError(error: unknown): OptInProblem {
  const status = statusOf(error)
  if (status === 429) return "too_many_requests"
  if (status !== 400) return "unreachable"
  if (!(error instanceof StoreRequestError)) return "refused"

  // Another 400 says that the cart is an order by now, which no other number would mend.
  if (error.field !== "phone") return "unreachable"
  return isKnown(error.reason) && isPhoneProblem(error.reason) ? error.reason : "refused"
}

function isKnown(reason: string | undefined): reason is OptInProblem {
  return reason !== undefined && Object.hasOwn(en.problems, reason)
}
