import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { CloudApiClient } from "../../../cloud-api"
import { WHATSAPP_EVENTS } from "../../../contract"
import { announceAll } from "../announcement"
import {
  rewordingAnnouncements,
  templateAnnouncements,
} from "../ingest/appliers/template-announcements"
import { createKnownSecrets } from "../ingest/reception/known-secrets"
import { accountSecrets, type AccountSecrets } from "../operations/accounts/account-secrets"
import { ensureEnvironmentAccount } from "../operations/accounts/ensure-environment-account"
import { findWabaId } from "../operations/accounts/find-waba-id"
import {
  listAccountsForAdmin,
  type AccountFilters,
  type ListedAccount,
} from "../operations/accounts/list-accounts-for-admin"
import { defaultSender, listSenders, type Sender } from "../operations/accounts/list-senders"
import { listNumberIds, type AccountPause } from "../operations/accounts/pause-account"
import { pauseAccountByPerson, resumeAccountByPerson } from "../operations/accounts/person-pauses"
import { saveAccount, type AccountToSave } from "../operations/accounts/save-account"
import { webhookSecrets, type WebhookSecrets } from "../operations/accounts/webhook-secrets"
import { saveNumberFacts } from "../operations/accounts/save-number-facts"
import { syncTemplates, type SyncResult } from "../operations/templates/sync/sync-templates"
import { createTemplateLessons } from "../template-lessons"
import { WhatsappModuleBase } from "./module-base"
import { transactionOf } from "./transaction-of"

/** Accounts, their numbers and their secrets. */
export class WhatsappAccountsService extends WhatsappModuleBase {
  private readonly unreadable = new Set<string>()
  private readonly knownWebhookSecrets = createKnownSecrets(() =>
    webhookSecrets(this.db, {
      sources: this.secretSources,
      appSecrets: this.options.appSecrets,
      onUnreadable: (wabaId) => this.tellUnreadable(wabaId),
    })
  )
  private readonly templateLessons = createTemplateLessons((accountId) =>
    this.syncTemplates(accountId)
  )

  /** Every number that can send, the default one first. */
  @InjectTransactionManager()
  async listSenders(@MedusaContext() ctx: Context<EntityManager> = {}): Promise<Sender[]> {
    return listSenders(transactionOf(ctx))
  }

  /** The number that sends when nobody chose one. */
  @InjectTransactionManager()
  async defaultSender(@MedusaContext() ctx: Context<EntityManager> = {}): Promise<Sender | null> {
    return defaultSender(transactionOf(ctx))
  }

  /** Makes the rows of the account that `WHATSAPP_*` describes, if any. */
  async ensureEnvironmentAccount(): Promise<{ accountId: string; numberId: string } | null> {
    const { account } = this.options
    return account ? ensureEnvironmentAccount(this.db, account) : null
  }

  /** Makes or changes an account entered by a person; a new token sends what waited. */
  @InjectTransactionManager()
  async saveAccount(
    account: AccountToSave,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<{ accountId: string }> {
    const saved = await saveAccount(transactionOf(ctx), { account, cipher: this.cipher })
    this.forgetWebhookSecrets()
    for (const numberId of await listNumberIds(transactionOf(ctx), saved.accountId)) {
      this.dispatch.wake(numberId)
    }
    return saved
  }

  @InjectTransactionManager()
  async pauseAccount(
    pause: AccountPause,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await this.dispatch.health.pause(transactionOf(ctx), pause)
  }

  @InjectTransactionManager()
  async resumeAccount(
    accountId: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await this.dispatch.health.resume(transactionOf(ctx), accountId)
  }

  /** Stops an account because a person wants it, or lets it go on. */
  async setAccountPaused({ accountId, paused }: { accountId: string; paused: boolean }) {
    await findWabaId(this.db, accountId)
    if (!paused) {
      const numberIds = await resumeAccountByPerson(this.db, accountId)
      for (const numberId of numberIds) this.dispatch.wake(numberId)
    } else if (!(await pauseAccountByPerson(this.db, accountId))) return
    this.announce(WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED, [{ id: accountId, paused, code: null }])
  }

  @InjectTransactionManager()
  async accountSecrets(
    accountId: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<AccountSecrets> {
    return accountSecrets(transactionOf(ctx), { accountId, sources: this.secretSources })
  }

  /** What may prove a webhook; read again every half minute. */
  webhookSecrets(): Promise<WebhookSecrets> {
    return this.knownWebhookSecrets.current()
  }

  /** Accounts as the admin shows them; of secrets only what may be told. */
  async listAccountsForAdmin(
    filters: AccountFilters
  ): Promise<{ accounts: ListedAccount[]; count: number }> {
    return listAccountsForAdmin(this.db, { filters, sources: this.secretSources })
  }

  /** A client for an account's present token; null while it has none. */
  async cloudApiFor(accountId: string): Promise<CloudApiClient | null> {
    return this.clients.for(accountId)
  }

  /** Brings an account's numbers and templates up to what Meta says. */
  async syncTemplates(accountId: string): Promise<SyncResult> {
    const client = await this.cloudApiFor(accountId)
    if (!client) return { synced: 0, added: 0, changed: 0, gone: 0, conflicts: 0 }
    const wabaId = await findWabaId(this.db, accountId)
    await saveNumberFacts(this.db, await client.phoneNumbers.list({ wabaId }))
    return syncTemplates(this.db, {
      ...{ accountId, wabaId, client },
      onChanged: ({ updated, reworded }) =>
        announceAll(this.announceTemplates, [
          ...templateAnnouncements(updated),
          ...rewordingAnnouncements(reworded),
        ]),
    })
  }

  /** Asks Meta for an account's templates, unless that was done a moment ago; whether it was asked. */
  protected learnTemplates(accountId: string): Promise<boolean> {
    return this.templateLessons.learn(accountId)
  }

  protected forgetWebhookSecrets(): void {
    this.knownWebhookSecrets.forget()
  }

  // Secrets are read every half minute; once is enough to know.
  private tellUnreadable(wabaId: string): void {
    if (this.unreadable.has(wabaId)) return
    this.unreadable.add(wabaId)
    this.logger.warn(`WhatsApp: the webhook secrets of WABA ${wabaId} cannot be read.`)
  }
}
