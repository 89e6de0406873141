import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils"
import type { AdminSetupProgress } from "../../../contract"
import type { SetupFacts, SetupFix } from "../../../domain/setup"
import type { AccountSecrets } from "../operations/accounts/account-secrets"
import { refusalOf } from "../operations/accounts/refusal-of"
import { applyFix, type FixDone } from "../operations/setup/apply-fix"
import { callbackUrlOf } from "../operations/setup/callback-url"
import { findSetupAccount, type SetupSubject } from "../operations/setup/find-setup-account"
import { findTestTemplate, type PlainTemplate } from "../operations/setup/find-test-template"
import { gatherSetupFacts } from "../operations/setup/gather-setup-facts"
import { progressOf, saveProgress } from "../operations/setup/save-progress"
import { sendTestDelivery } from "../operations/webhooks/send-test-delivery"
import { WhatsappAuditService } from "./audit-service"
import { transactionOf } from "./transaction-of"
import { refused } from "../refused"

/** Meta itself; anything else is a simulator or a proxy. */
export const META = "https://graph.facebook.com"

/** Connecting WhatsApp: what is right, what is not, and mending it. */
export class WhatsappSetupService extends WhatsappAuditService {
  /** Looks at everything the set-up of an account depends on; of the default number's account without an id. */
  async inspectSetup({ accountId }: { accountId: string | null }): Promise<{
    facts: SetupFacts
    progress: AdminSetupProgress
  }> {
    const subject = await findSetupAccount(this.db, accountId)
    if (!subject && accountId) throw accountMissing(accountId)
    const secrets = subject ? await this.readableSecrets(subject.account.id) : null
    const { lanes, webhooks } = await this.retrieveHealthFacts()
    const lane = lanes.find(({ numberId }) => numberId === subject?.number?.id)
    const facts = await gatherSetupFacts({
      now: new Date(),
      subject,
      secrets,
      client: subject && secrets ? await this.clients.for(subject.account.id) : null,
      forApp: this.clients.forApp,
      callbackUrl: callbackUrlOf(this.options.publicUrl),
      hasEncryptionKey: this.options.encryptionKeys.length > 0,
      isMeta: this.options.graphBaseUrl === META,
      lastWebhookAt: webhooks.lastReceivedAt,
      lastSentAt: lane?.lastSentAt ?? null,
      verifies: (delivery) => this.verifyWebhook(delivery),
    })
    return { facts, progress: progressOf(subject?.account.settings ?? null) }
  }

  /** Mends one thing of an account's set-up. */
  async applySetupFix({ accountId, fix }: { accountId: string; fix: SetupFix }): Promise<FixDone> {
    const { account } = await this.requireSubject(accountId)
    const secrets = await this.accountSecrets(accountId)
    const tools = {
      ...{ account, secrets, client: await this.clients.for(accountId) },
      forApp: this.clients.forApp,
      callbackUrl: callbackUrlOf(this.options.publicUrl),
      saveVerifyToken: async (verifyToken: string) => {
        await this.saveAccount({ id: accountId, verifyToken })
      },
      refresh: async () => {
        await this.syncTemplates(accountId)
      },
      resume: () => this.resumeAccount(accountId),
    }
    try {
      return await applyFix(fix, tools)
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /** Keeps how far a person has come in the wizard. */
  @InjectTransactionManager()
  async saveSetupProgress(
    input: { accountId: string; progress: AdminSetupProgress },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await saveProgress(transactionOf(ctx), input)
  }

  /** Sends ourselves a signed delivery about nobody, the way Meta's come in. */
  async sendTestDelivery({ accountId }: { accountId?: string }) {
    const own = accountId ? await this.accountSecrets(accountId) : null
    const { appSecrets } = await this.webhookSecrets()
    return sendTestDelivery({
      db: this.db,
      callbackUrl: callbackUrlOf(this.options.publicUrl),
      appSecrets: own ? [own.appSecret].filter((secret) => secret !== null) : appSecrets,
      verify: (delivery) => this.verifyWebhook(delivery),
      store: (rawBody) => this.receiveDelivery(rawBody),
    })
  }

  /** A template that can be sent as it is, if the account has one. */
  async findTestTemplate(accountId: string): Promise<PlainTemplate | null> {
    const known = await findTestTemplate(this.db, accountId)
    if (known || !(await this.learnTemplates(accountId))) return known
    return findTestTemplate(this.db, accountId)
  }

  private async requireSubject(accountId: string): Promise<SetupSubject> {
    const subject = await findSetupAccount(this.db, accountId)
    if (!subject) throw accountMissing(accountId)
    return subject
  }

  /** Null where the key that encrypted them is gone: that is a finding, not a failure. */
  private async readableSecrets(accountId: string): Promise<AccountSecrets | null> {
    try {
      return await this.accountSecrets(accountId)
    } catch {
      return null
    }
  }
}

function accountMissing(accountId: string): MedusaError {
  return refused("NOT_FOUND", "account_not_found", { id: accountId })
}
