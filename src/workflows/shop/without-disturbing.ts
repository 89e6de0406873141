import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameFailure } from "./name-failure"

interface Reaction {
  container: MedusaContainer
  /** What the work is about, with ids, for the log. */
  about: string
  work: () => Promise<unknown>
}

/**
 * Reacts to what happened in the shop without ever failing it: an error is logged with its ids and
 * goes no further. Answers whether the work was done; reconciliation repeats what was not.
 */
export async function withoutDisturbing({ container, about, work }: Reaction): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`WhatsApp: ${about} was not handled: ${nameFailure(error)}`)
    return false
  }
}
