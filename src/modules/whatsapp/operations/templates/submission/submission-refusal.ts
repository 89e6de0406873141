import type { MedusaError } from "@medusajs/framework/utils"
import { CloudApiError } from "../../../../../cloud-api"
import { refused } from "../../../refused"
import { refusalOf } from "../../accounts/refusal-of"

/** Why Meta did not take a template, in words for whoever handed it in. */
export function submissionRefusal(error: unknown): MedusaError {
  const isTooMuch = error instanceof CloudApiError && error.entry.kind === "throttling"
  if (!isTooMuch) return refusalOf(error)
  return refused("NOT_ALLOWED", "too_many_submissions")
}
