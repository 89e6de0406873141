import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { TemplateFile } from "../../../contract"
import { findWabaId } from "../operations/accounts/find-waba-id"
import { copyTemplates, type CopyRequest } from "../operations/templates/editing/copy-templates"
import {
  createTemplates,
  type CreatedTemplate,
  type NewTemplate,
} from "../operations/templates/editing/create-templates"
import { discardDraft } from "../operations/templates/editing/discard-draft"
import { saveTemplate, type SaveRequest } from "../operations/templates/editing/save-template"
import {
  snapshotTemplates,
  undoChanges,
  type TemplateSnapshot,
} from "../operations/templates/editing/undo-changes"
import { exportTemplates } from "../operations/templates/exchange/export-templates"
import {
  importTemplates,
  type ImportRequest,
  type ImportResult,
} from "../operations/templates/exchange/import-templates"
import {
  listTemplateEvents,
  type TemplateEventsPage,
} from "../operations/templates/list-template-events"
import {
  listTemplatesForAdmin,
  type ListedTemplates,
  type TemplatesPage,
} from "../operations/templates/list-templates-for-admin"
import { retrieveTemplate, type TemplateRecord } from "../operations/templates/retrieve-template"
import { changeReview, type ReviewChange } from "../operations/templates/review/change-review"
import type { TemplateFilters } from "../operations/templates/template-filters"
import { WhatsappTemplateLifeService } from "./template-life-service"
import { transactionOf } from "./transaction-of"

/** Templates inside the shop: written, reviewed and exchanged. */
export class WhatsappTemplatesService extends WhatsappTemplateLifeService {
  /** Templates as the admin lists them. */
  async listTemplatesForAdmin(page: TemplatesPage): Promise<ListedTemplates> {
    return listTemplatesForAdmin(this.db, page)
  }

  /** One template with all that is kept of it. */
  async retrieveTemplate(id: string): Promise<TemplateRecord> {
    return retrieveTemplate(this.db, id)
  }

  /** A page of what happened to a template, newest first. */
  async listTemplateEvents(page: TemplateEventsPage) {
    return listTemplateEvents(this.db, page)
  }

  /** Makes drafts; of names and languages there are already, nothing. */
  @InjectTransactionManager()
  async createTemplates(
    input: { templates: readonly NewTemplate[]; how?: "created"; actorId: string | null },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<CreatedTemplate[]> {
    const db = transactionOf(ctx)
    for (const accountId of new Set(input.templates.map((one) => one.accountId))) {
      await findWabaId(db, accountId)
    }
    return createTemplates(db, { how: "created", ...input })
  }

  /** Saves what a person wrote; answers with what is needed to put it back. */
  @InjectTransactionManager()
  async saveTemplate(
    request: SaveRequest,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<TemplateSnapshot[]> {
    const former = await snapshotTemplates(transactionOf(ctx), [request.id])
    await saveTemplate(transactionOf(ctx), request)
    return former
  }

  /** Makes drafts of a template under another name, in another account or language. */
  @InjectTransactionManager()
  async copyTemplates(
    request: CopyRequest,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<CreatedTemplate[]> {
    const db = transactionOf(ctx)
    if (request.accountId) await findWabaId(db, request.accountId)
    return copyTemplates(db, request)
  }

  /** Moves the shop's own review of a template on; answers with what is needed to put it back. */
  @InjectTransactionManager()
  async changeTemplateReview(
    change: ReviewChange,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<TemplateSnapshot[]> {
    const former = await snapshotTemplates(transactionOf(ctx), [change.id])
    await changeReview(transactionOf(ctx), change)
    return former
  }

  /** Forgets unsent changes; answers with what is needed to put them back. */
  @InjectTransactionManager()
  async discardTemplateDraft(
    id: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<TemplateSnapshot[]> {
    const former = await snapshotTemplates(transactionOf(ctx), [id])
    await discardDraft(transactionOf(ctx), id)
    return former
  }

  /** Makes as if a change of drafts had not been. */
  @InjectTransactionManager()
  async undoTemplateChanges(
    change: { created?: readonly string[]; former?: readonly TemplateSnapshot[] },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await undoChanges(transactionOf(ctx), { created: [], former: [], ...change })
  }

  /** The chosen templates as a file. */
  async exportTemplates(filters: TemplateFilters): Promise<TemplateFile> {
    return exportTemplates(this.db, { filters, now: new Date() })
  }

  /** Takes a file of templates in. */
  @InjectTransactionManager()
  async importTemplates(
    request: ImportRequest,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<ImportResult> {
    await findWabaId(transactionOf(ctx), request.accountId)
    return importTemplates(transactionOf(ctx), request)
  }
}
