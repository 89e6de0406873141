import { BUILT_IN_AUTOMATIONS } from "../../domain/automations"
import type { WhatsappOptions } from "../../options"
import { applyRetention, type Retained } from "./operations/retention/apply-retention"
import { WhatsappTemplateLibraryService } from "./service-parts/template-library-service"

/** The WhatsApp module: state, the outbox and the deliveries of Meta, in the shop's own Postgres. */
export default class WhatsappModuleService extends WhatsappTemplateLibraryService {
  /**
   * Medusa's lifecycle. Messages are sent, and deliveries applied, where Medusa works: not where it
   * only serves.
   */
  readonly __hooks = {
    onApplicationStart: async () => {
      this.startMonitoring()
      const environment = await this.ensureEnvironmentAccount().catch((error: unknown) =>
        this.warn("the account of WHATSAPP_* was not stored", error)
      )
      await this.checkKeyring().catch((error: unknown) =>
        this.warn("the encryption keys were not checked", error)
      )
      await this.ensureBuiltInAutomations([...BUILT_IN_AUTOMATIONS]).catch((error: unknown) =>
        this.warn("the built-in automations were not added", error)
      )
      if (this.declaration?.worker_mode === "server") return
      this.dispatch.start()
      this.ingest.start()
      if (environment) this.refreshInBackground(environment.accountId)
    },
    onApplicationPrepareShutdown: async () => {
      await Promise.all([this.dispatch.stop(), this.ingest.stop()])
    },
    onApplicationShutdown: async () => {
      this.stopMonitoring()
      await Promise.all([this.wakes?.close(), this.clients.close()])
    },
  }

  /**
   * Whether this process, of all that share a Redis, does what is due once per `forMs`. Without Redis
   * every process does it; whatever asks must bear that.
   */
  async takeTurn(turn: { name: string; forMs: number }): Promise<boolean> {
    return this.wakes ? this.wakes.takeTurn(turn) : true
  }

  /** What workflows and routes may know of the options: nothing secret. */
  async retrieveShopSettings(): Promise<
    Pick<WhatsappOptions, "defaultCountry" | "publicUrl" | "shopName">
  > {
    const { defaultCountry, publicUrl, shopName } = this.options
    return { defaultCountry, publicUrl, shopName }
  }

  /** Deletes what is older than it may be kept. */
  async applyRetention({ now }: { now: Date }): Promise<Retained> {
    return applyRetention(this.db, { retention: this.options.retention, now })
  }

  /** A boot never waits for Meta, nor fails with it. */
  private refreshInBackground(accountId: string): void {
    this.syncTemplates(accountId).catch((error: unknown) =>
      this.warn(`account ${accountId} was not refreshed from Meta`, error)
    )
  }
}
