import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

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
    logger.error(`WhatsApp: ${about} was not handled: ${messageOf(error)}`)
    return false
  }
}

/** A failed statement's message starts with the statement; what went wrong is at its end. */
const LOGGED_LENGTH = 300

/** Failed steps come back as plain objects, once a workflow has written them down. */
function messageOf(error: unknown): string {
  const message =
    typeof error === "object" && error !== null && "message" in error ? error.message : error
  return String(message).slice(-LOGGED_LENGTH)
}
