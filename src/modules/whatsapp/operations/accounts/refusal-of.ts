import { MedusaError } from "@medusajs/framework/utils"
import { CloudApiError } from "../../../../cloud-api"

/**
 * What Meta refused a person of the shop, in words that say what to do. Meta's own come first where
 * it has some for the person who asked.
 */
export function refusalOf(error: unknown): MedusaError {
  if (error instanceof MedusaError) return error
  if (error instanceof CloudApiError) {
    const { message, remedy } = error.entry
    const said = error.userMessage ?? error.details
    const parts =
      said && said !== message ? [message, `Meta says: ${said}`, remedy] : [message, remedy]
    return new MedusaError(MedusaError.Types.NOT_ALLOWED, parts.join(" "), String(error.code))
  }
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "WhatsApp could not be reached, so nothing may have changed. Look again, and try once more in a moment."
  )
}
