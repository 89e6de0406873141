import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { whatsappModule } from "../workflows"

/**
 * Encrypts every stored secret again under the first of `encryptionKeys`. For `medusa exec`; the
 * admin's keyring page does the same. Safe to repeat.
 */
export default async function rotateEncryptionKey({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const whatsapp = whatsappModule(container)
  const rotated = await whatsapp.rotateSecrets()
  const { keys, lost } = await whatsapp.describeKeyring()
  await whatsapp.recordAudit({
    actor_id: null,
    action: "keyring.rotated",
    resource_type: "keyring",
    resource_id: keys[0]?.id ?? null,
    after: { rotated },
  })
  logger.info(
    `WhatsApp: ${rotated} secrets were encrypted again under key ${keys[0]?.id ?? "(none)"}.`
  )
  for (const { keyId, secrets, accounts } of lost) {
    const names = accounts.map(({ name }) => name).join(", ")
    logger.error(
      `WhatsApp: ${secrets} secrets of ${names} are under key ${keyId}, which is not configured. Put it back into encryptionKeys and run this again, or enter them anew.`
    )
  }
}
