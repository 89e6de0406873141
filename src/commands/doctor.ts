import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { assessSetup, reportSetup } from "../domain/setup"
import { whatsappModule } from "../workflows"

/**
 * Makes every check of the set-up and says what is wrong and what to do. For `medusa exec`; the
 * admin's doctor page shows the same. Takes an account's id, else it is the default number's
 * account. Fails when a check fails, so that a deployment can ask it.
 */
export default async function doctor({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const [accountId = null] = args
  const { facts } = await whatsappModule(container).inspectSetup({ accountId })
  const { status, steps } = assessSetup(facts)
  logger.info(`WhatsApp: the set-up, checked now\n\n${reportSetup(steps)}\n`)
  if (status !== "fail") return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "WhatsApp: the set-up is not right yet. See above what to do."
  )
}
