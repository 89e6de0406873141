import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, Logger } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { parseOptions, type WhatsappOptions } from "../../options"
import { createCipher, type Cipher } from "./cipher"
import type { Database } from "./database"
import * as models from "./models"
import type {
  Automation,
  AutomationDefinition,
  AutomationRun,
} from "./operations/automations/automation"
import { ensureBuiltInAutomations } from "./operations/automations/ensure-built-in-automations"
import { findMissingRuns } from "./operations/automations/find-missing-runs"
import { listEnabledAutomations } from "./operations/automations/list-enabled-automations"
import { recordRuns } from "./operations/automations/record-runs"
import { defaultSender, listSenders, type Sender } from "./operations/accounts/list-senders"
import { admitMessages } from "./operations/messages/admit-messages"
import type { Admission, AdmittedMessage } from "./operations/messages/admitted-message"
import { findTemplates } from "./operations/templates/find-templates"
import { saveTemplates } from "./operations/templates/save-templates"
import type { StoredTemplate, TemplateToSave } from "./operations/templates/stored-template"

type InjectedDependencies = {
  logger: Logger
  __pg_connection__: Database
}

/** The WhatsApp module: state, the outbox and the deliveries of Meta, in the shop's own Postgres. */
export default class WhatsappModuleService extends MedusaService(models) {
  protected readonly options: WhatsappOptions
  protected readonly cipher: Cipher

  constructor(
    protected readonly dependencies: InjectedDependencies,
    options?: unknown
  ) {
    super(...arguments)
    this.options = parseOptions(options)
    this.cipher = createCipher(this.options.encryptionKeys)
  }
  /** Writes messages into the outbox, once per idempotency key. */
  @InjectTransactionManager()
  async admitMessages(
    messages: AdmittedMessage[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<Admission[]> {
    return admitMessages(database(ctx), messages)
  }

  /** Every number that can send, the default one first. */
  @InjectTransactionManager()
  async listSenders(@MedusaContext() ctx: Context<EntityManager> = {}): Promise<Sender[]> {
    return listSenders(database(ctx))
  }

  /** The number that sends when nobody chose one. */
  @InjectTransactionManager()
  async defaultSender(@MedusaContext() ctx: Context<EntityManager> = {}): Promise<Sender | null> {
    return defaultSender(database(ctx))
  }

  /** A template in every language it exists in. */
  @InjectTransactionManager()
  async findTemplates(
    input: { accountId: string; name: string },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<StoredTemplate[]> {
    return findTemplates(database(ctx), input)
  }

  @InjectTransactionManager()
  async saveTemplates(
    accountId: string,
    templates: TemplateToSave[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return saveTemplates(database(ctx), { accountId, templates })
  }

  @InjectTransactionManager()
  async listEnabledAutomations(
    trigger: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<Automation[]> {
    return listEnabledAutomations(database(ctx), trigger)
  }

  @InjectTransactionManager()
  async ensureBuiltInAutomations(
    definitions: AutomationDefinition[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return ensureBuiltInAutomations(database(ctx), definitions)
  }

  /** Records what automations decided, once per automation, event and person. */
  @InjectTransactionManager()
  async recordRuns(runs: AutomationRun[], @MedusaContext() ctx: Context<EntityManager> = {}) {
    return recordRuns(database(ctx), runs)
  }

  /** Which of these automations have not run for which of these events. */
  @InjectTransactionManager()
  async findMissingRuns(
    input: { automationIds: string[]; eventKeys: string[] },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return findMissingRuns(database(ctx), input)
  }
}

/** The transaction the call runs in, for hand-written SQL. */
function database(ctx: Context<EntityManager>): Database {
  if (!ctx.transactionManager) throw new Error("An operation needs a transaction.")
  return ctx.transactionManager.getTransactionContext() as Database
}
