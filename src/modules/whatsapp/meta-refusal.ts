import { MedusaError } from "@medusajs/framework/utils"
import { CloudApiError, NotSentError, UnknownOutcomeError } from "../../cloud-api"
import { refused } from "./refused"

/**
 * Runs a request of a person's to Meta, so that a refusal reads as what happened and what to do. Only
 * the catalogue's words are answered: Meta's own may repeat what was sent.
 */
export async function askingMeta<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw inWords(error)
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof CloudApiError) {
    const { code, entry } = error
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${entry.message} ${entry.remedy} (Meta's code ${code}.)`
    )
  }
  if (error instanceof NotSentError || error instanceof UnknownOutcomeError) {
    return refused("UNEXPECTED_STATE", "meta_unreachable")
  }
  return error
}
