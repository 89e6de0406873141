import type {
  IEventBusModuleService,
  InternalModuleDeclaration,
  Logger,
} from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions, type WhatsappOptions } from "../../../options"
import { createAnnounce, type Announce } from "../announce"
import { createTemplateAnnounce } from "../announce-templates"
import { createCipher, type Cipher } from "../cipher"
import type { DatabasePool } from "../database"
import { describeFailure } from "../describe-failure"
import { createDispatch, type Dispatch } from "../dispatch/create-dispatch"
import { DEFAULT_ENGINE_SETTINGS } from "../dispatch/engine-settings"
import * as models from "../models"
import { accountSecrets, type SecretSources } from "../operations/accounts/account-secrets"
import {
  createCloudApiClients,
  type CloudApiClients,
} from "../operations/accounts/cloud-api-clients"
import { releaseDeferred } from "../operations/messages/release-deferred"
import { createWakes } from "../wakes/create-wakes"
import { redisSettingsOf, type ProjectRedis } from "../wakes/redis-settings"
import type { Wakes } from "../wakes/wake"

/** What Medusa registers for the module. */
export type ModuleDependencies = {
  logger: Logger
  __pg_connection__: DatabasePool
  event_bus?: IEventBusModuleService
  configModule?: { projectConfig?: ProjectRedis }
}

/**
 * What every part of the module's service works with. The parts are one chain of classes, because
 * Medusa wants one service per module: accounts, then outbound, then `service.ts` with the rest.
 */
export class WhatsappModuleBase extends MedusaService(models) {
  protected readonly options: WhatsappOptions
  protected readonly cipher: Cipher
  /** For statements outside any caller's transaction. */
  protected readonly db: DatabasePool
  protected readonly logger: Logger
  protected readonly announce: Announce
  /** The same for what happened to templates: it also has what waits for them looked at. */
  protected readonly announceTemplates: Announce
  protected readonly clients: CloudApiClients
  /** The way to the shop's other processes, when there is a Redis. */
  protected readonly wakes: Wakes | undefined
  protected readonly dispatch: Dispatch

  constructor(
    dependencies: ModuleDependencies,
    options?: unknown,
    protected readonly declaration?: InternalModuleDeclaration
  ) {
    super(...arguments)
    this.options = parseOptions(options)
    this.cipher = createCipher(this.options.encryptionKeys)
    this.db = dependencies.__pg_connection__
    this.logger = dependencies.logger
    // The container throws for what is not registered, a module test may have no bus, and the
    // container's proxy answers `in` with false whatever is registered.
    const registered = <Key extends keyof ModuleDependencies>(key: Key) =>
      Object.hasOwn(dependencies, key) ? dependencies[key] : undefined
    const bus = registered("event_bus")
    this.announce = createAnnounce(bus, (error) => this.warn("an event was not emitted", error))
    this.clients = createCloudApiClients({
      ...this.options,
      connections: DEFAULT_ENGINE_SETTINGS.maxInFlight,
      secretsOf: (accountId) => accountSecrets(this.db, { accountId, sources: this.secretSources }),
    })
    const { db, clients, announce, logger } = this
    const redis = redisSettingsOf(this.options, registered("configModule")?.projectConfig)
    this.wakes = redis ? createWakes({ settings: redis, logger }) : undefined
    this.dispatch = createDispatch({ db, clients, announce, logger, wakes: this.wakes })
    this.announceTemplates = createTemplateAnnounce({
      announce,
      release: (templateIds) =>
        void this.releaseDeferred({ templateIds }).catch((error: unknown) =>
          this.warn("what waited for a template was not looked at", error)
        ),
    })
  }

  protected get secretSources(): SecretSources {
    return { cipher: this.cipher, account: this.options.account }
  }

  /** Sends what waited for templates, once Meta has decided about them. */
  async releaseDeferred({ templateIds }: { templateIds: string[] }): Promise<void> {
    const numberIds = await releaseDeferred(this.db, { templateIds })
    for (const numberId of numberIds) this.dispatch.wake(numberId)
  }

  /** Logs a failure that the shop survives, without what it was about. */
  protected warn(what: string, error: unknown): void {
    this.logger.warn(`WhatsApp: ${what}: ${describeFailure(error)}`)
  }
}
