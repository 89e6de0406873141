import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { announceAdmissions } from "../announce-admissions"
import type {
  Automation,
  AutomationDefinition,
  AutomationRun,
} from "../operations/automations/automation"
import { ensureBuiltInAutomations } from "../operations/automations/ensure-built-in-automations"
import { findMissingRuns } from "../operations/automations/find-missing-runs"
import { listEnabledAutomations } from "../operations/automations/list-enabled-automations"
import { recordRuns } from "../operations/automations/record-runs"
import { admitMessages } from "../operations/messages/admit-messages"
import type { Admission, AdmittedMessage } from "../operations/messages/admitted-message"
import {
  listMessagesForAdmin,
  type MessageFilters,
} from "../operations/messages/list-messages-for-admin"
import { findTemplates } from "../operations/templates/find-templates"
import { saveTemplates } from "../operations/templates/save-templates"
import type { StoredTemplate, TemplateToSave } from "../operations/templates/stored-template"
import { WhatsappRemovalService } from "./removal-service"
import { transactionOf } from "./transaction-of"

/** The outbox, and the templates and automations that fill it. */
export class WhatsappOutboundService extends WhatsappRemovalService {
  /** Writes messages into the outbox, once per idempotency key, and wakes the lanes they wait in. */
  async admitMessages(
    messages: AdmittedMessage[],
    ctx: Context<EntityManager> = {}
  ): Promise<Admission[]> {
    const admissions = await this.storeMessages_(messages, ctx)
    const { announce, dispatch } = this
    announceAdmissions({ messages, admissions, announce, wake: dispatch.wake })
    return admissions
  }

  @InjectTransactionManager()
  protected async storeMessages_(
    messages: AdmittedMessage[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<Admission[]> {
    return admitMessages(transactionOf(ctx), messages)
  }

  /** Messages with their history, newest first. */
  @InjectTransactionManager()
  async listMessagesForAdmin(
    filters: MessageFilters,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return listMessagesForAdmin(transactionOf(ctx), filters)
  }

  /** Repairs what lost wakes and dead processes left behind. */
  async sweep(): Promise<void> {
    await this.dispatch.sweep()
    await this.settleRemoved()
  }

  /**
   * A template in every language it exists in. One unknown here is asked for at Meta first: a shop's
   * first order may come before its first sync, and a receipt suppressed is never sent.
   *
   * @throws when Meta must be asked and cannot be; what was to be sent is then repaired later.
   */
  async findTemplates(input: { accountId: string; name: string }): Promise<StoredTemplate[]> {
    const known = await findTemplates(this.db, input)
    if (known.length > 0 || !(await this.learnTemplates(input.accountId))) return known
    return findTemplates(this.db, input)
  }

  @InjectTransactionManager()
  async saveTemplates(
    accountId: string,
    templates: TemplateToSave[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return saveTemplates(transactionOf(ctx), { accountId, templates })
  }

  @InjectTransactionManager()
  async listEnabledAutomations(
    trigger: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<Automation[]> {
    return listEnabledAutomations(transactionOf(ctx), trigger)
  }

  @InjectTransactionManager()
  async ensureBuiltInAutomations(
    definitions: AutomationDefinition[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return ensureBuiltInAutomations(transactionOf(ctx), definitions)
  }

  /** Records what automations decided, once per automation, event and person. */
  @InjectTransactionManager()
  async recordRuns(runs: AutomationRun[], @MedusaContext() ctx: Context<EntityManager> = {}) {
    return recordRuns(transactionOf(ctx), runs)
  }

  /** Which of these automations have not run for which of these events. */
  @InjectTransactionManager()
  async findMissingRuns(
    input: { automationIds: string[]; eventKeys: string[] },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return findMissingRuns(transactionOf(ctx), input)
  }
}
