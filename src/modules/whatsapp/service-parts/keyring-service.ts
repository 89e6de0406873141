import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { describeKeyring, type Keyring } from "../operations/keyring/describe-keyring"
import { pauseUnreadable } from "../operations/keyring/pause-unreadable"
import { rotateSecrets } from "../operations/keyring/rotate-secrets"
import { WhatsappAccountsService } from "./accounts-service"
import { transactionOf } from "./transaction-of"

/** The keys that accounts' secrets are encrypted under. */
export class WhatsappKeyringService extends WhatsappAccountsService {
  /** Which secrets are under which key; never a key. */
  async describeKeyring(): Promise<Keyring> {
    return describeKeyring(this.db, this.cipher)
  }

  /** Encrypts every secret again under the first key; answers how many. */
  @InjectTransactionManager()
  async rotateSecrets(@MedusaContext() ctx: Context<EntityManager> = {}): Promise<number> {
    return rotateSecrets(transactionOf(ctx), this.cipher)
  }

  /**
   * Stops accounts whose access token nobody can read and lets go those whose key is back. One line
   * in the log says which key is missing and whose secrets are under it; the shop goes on.
   */
  async checkKeyring(): Promise<void> {
    const numberIds = await pauseUnreadable(this.db, this.cipher.keyIds)
    for (const numberId of numberIds) this.dispatch.wake(numberId)

    const { lost } = await this.describeKeyring()
    if (lost.length === 0) return
    const missing = lost.map(({ keyId, secrets, accounts }) => {
      const names = accounts.map(({ name }) => name).join(", ")
      return `key ${keyId} (${secrets === 1 ? "1 secret" : `${secrets} secrets`} of ${names})`
    })
    this.logger.error(
      `WhatsApp: encryptionKeys (WHATSAPP_ENCRYPTION_KEY) lacks ${missing.join(" and ")}. ` +
        "Put it back, or enter those secrets again in the settings; until then these accounts do not send."
    )
  }
}
