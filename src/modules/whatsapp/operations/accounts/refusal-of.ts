import { MedusaError } from "@medusajs/framework/utils"
import { CloudApiError } from "../../../../cloud-api"
import { refused } from "../../refused"

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
  return refused("NOT_ALLOWED", "whatsapp_unreachable")
}
