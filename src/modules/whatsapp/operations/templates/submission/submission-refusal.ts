import { MedusaError } from "@medusajs/framework/utils"
import { CloudApiError } from "../../../../../cloud-api"
import { refusalOf } from "../../accounts/refusal-of"

/** Why Meta did not take a template, in words for whoever handed it in. */
export function submissionRefusal(error: unknown): MedusaError {
  const isTooMuch = error instanceof CloudApiError && error.entry.kind === "throttling"
  if (!isTooMuch) return refusalOf(error)
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Meta takes a hundred new templates an hour, and a limited number of requests. What you wrote is kept: submit it again in an hour.",
    String(error.code)
  )
}
