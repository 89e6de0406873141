import type { AdminTemplateCategoryChange, AdminTemplateAnalyticsResponse } from "../../../contract"
import type { TemplateAlert } from "../../../domain/templates/life"
import { announceAll } from "../announcement"
import { templateAnnouncements } from "../ingest/appliers/template-announcements"
import { askingMeta } from "../meta-refusal"
import { findWabaId } from "../operations/accounts/find-waba-id"
import { enableInsights } from "../operations/templates/analytics/enable-insights"
import { rollUpDays } from "../operations/templates/analytics/roll-up-days"
import { templateAnalytics } from "../operations/templates/analytics/template-analytics"
import { findTemplateAtMeta } from "../operations/templates/life/find-template-at-meta"
import { logTemplateAlert } from "../operations/templates/life/log-alert"
import { readTemplateLife, type KeptLife } from "../operations/templates/life/read-template-life"
import { keepPage } from "../operations/templates/sync/keep-page"
import { categoryChange } from "../operations/templates/usage/category-change"
import { templateUsage, type TemplateUse } from "../operations/templates/usage/template-usage"
import { WhatsappMembersService } from "./members-service"

/** Templates after their approval: what Meta does with them, what uses them, what became of them. */
export class WhatsappTemplateLifeService extends WhatsappMembersService {
  /** Which automations and campaigns use each of these templates, and how many messages wait. */
  async templateUsage(templateIds: readonly string[]): Promise<TemplateUse[]> {
    return templateUsage(this.db, templateIds)
  }

  /** Where a template stands at Meta, and how it is named. */
  async retrieveTemplateLife(templateId: string): Promise<KeptLife> {
    return readTemplateLife(this.db, templateId)
  }

  /** A template's move to another category, lately or soon, with what it costs. */
  async templateCategoryChange(input: {
    templateId: string
    now: Date
  }): Promise<AdminTemplateCategoryChange | null> {
    return categoryChange(this.db, input)
  }

  /** What became of a template's messages, in every language of its name. */
  async templateAnalytics(input: {
    templateId: string
    from?: string
    to?: string
    now: Date
  }): Promise<AdminTemplateAnalyticsResponse["analytics"]> {
    return templateAnalytics(this.db, {
      ...input,
      clientFor: (accountId) => this.clients.for(accountId).catch(() => null),
    })
  }

  /** Counts what became of templates' messages of the days that are over for good. */
  async rollUpTemplateDays(input: { now: Date }): Promise<{ days: number }> {
    return rollUpDays(this.db, input)
  }

  /** Has Meta count an account's templates, for good. */
  async enableTemplateInsights(accountId: string): Promise<void> {
    const wabaId = await findWabaId(this.db, accountId)
    const client = await this.requireClient(accountId)
    await askingMeta(() => enableInsights(this.db, { accountId, wabaId, client }))
  }

  /** Writes what happened to a template into its account's health log. */
  async logTemplateAlert(told: { accountId: string; alert: TemplateAlert }): Promise<void> {
    await logTemplateAlert(this.db, told)
  }

  /** Reads one template from Meta again, whose content is known to have changed. */
  async readTemplateAgain(templateId: string): Promise<void> {
    const found = await findTemplateAtMeta(this.db, templateId)
    const client = found && (await this.clients.for(found.accountId))
    if (!client) return
    const askedAt = new Date()
    const template = await client.templates.get({ templateId: found.metaTemplateId })
    const { updated } = await this.db.transaction((tx) =>
      keepPage(tx, { accountId: found.accountId, templates: [template], askedAt })
    )
    announceAll(this.announceTemplates, templateAnnouncements(updated))
  }
}
