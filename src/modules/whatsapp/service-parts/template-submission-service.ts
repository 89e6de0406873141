import { announceAll } from "../announcement"
import { templateAnnouncements } from "../ingest/appliers/template-announcements"
import { findWabaId } from "../operations/accounts/find-waba-id"
import { refusalOf } from "../operations/accounts/refusal-of"
import { deleteAtMeta } from "../operations/templates/deletion/delete-at-meta"
import {
  readDeletable,
  type DeletableTemplate,
} from "../operations/templates/deletion/read-deletable"
import { removeTemplates } from "../operations/templates/deletion/remove-templates"
import { syncNews } from "../operations/templates/life/sync-news"
import { tellTemplates } from "../operations/templates/life/tell-templates"
import type { UpdatedTemplate } from "../operations/templates/life/told-template"
import {
  beginSubmission,
  cancelSubmission,
} from "../operations/templates/submission/begin-submission"
import { handIn, type HandedIn, type Submission } from "../operations/templates/submission/hand-in"
import { readColliding } from "../operations/templates/submission/read-colliding"
import { submissionRefusal } from "../operations/templates/submission/submission-refusal"
import {
  storeSubmission,
  type StoredSubmission,
} from "../operations/templates/submission/store-submission"
import type { TemplateContent } from "../operations/templates/template-content"
import { WhatsappTemplatesService } from "./templates-service"

/** Templates on their way to Meta, and taken back from there. */
export class WhatsappTemplateSubmissionService extends WhatsappTemplatesService {
  /** The templates a new one could collide with at Meta. */
  async listCollidingTemplates(subject: {
    id: string
    accountId: string
    name: string
    content: TemplateContent
  }) {
    return readColliding(this.db, subject)
  }

  /** Notes that a template is being handed in, before Meta is asked. */
  async beginTemplateSubmission(id: string): Promise<{ former: string | null }> {
    return beginSubmission(this.db, id)
  }

  /** Takes that note back. */
  async cancelTemplateSubmission(input: { id: string; former: string | null }): Promise<void> {
    await cancelSubmission(this.db, input)
  }

  /** Hands a template in at Meta. */
  async handInTemplate(input: { accountId: string; submission: Submission }): Promise<HandedIn> {
    const { client, wabaId } = await this.reachAccount(input.accountId)
    try {
      return await handIn(client, { wabaId, submission: input.submission })
    } catch (error) {
      throw submissionRefusal(error)
    }
  }

  /** Keeps what Meta made of a template that was handed in. */
  async storeTemplateSubmission(stored: StoredSubmission): Promise<void> {
    this.tellChanges(await this.db.transaction((tx) => storeSubmission(tx, stored)))
  }

  /** A template that is to be deleted, or all languages of its name. */
  async listDeletableTemplates(input: {
    id: string
    allLanguages: boolean
  }): Promise<DeletableTemplate[]> {
    return readDeletable(this.db, input)
  }

  /** Deletes templates at Meta, as far as Meta has them. */
  async deleteTemplatesAtMeta({
    templates,
    allLanguages,
  }: {
    templates: readonly DeletableTemplate[]
    allLanguages: boolean
  }): Promise<void> {
    const [first] = templates
    if (!first || templates.every(({ metaTemplateId }) => metaTemplateId === null)) return
    const { client, wabaId } = await this.reachAccount(first.accountId)
    try {
      await deleteAtMeta(client, { wabaId, templates, allLanguages })
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /** Takes deleted templates away. */
  async removeTemplates(input: {
    templates: readonly DeletableTemplate[]
    askedAt: string
  }): Promise<void> {
    this.tellChanges(await this.db.transaction((tx) => removeTemplates(tx, input)))
  }

  /** Lets a template that Meta paused for its pace be sent again, and looks what it is now. */
  async unpauseTemplate({
    accountId,
    metaTemplateId,
  }: {
    accountId: string
    metaTemplateId: string
  }): Promise<void> {
    const { client } = await this.reachAccount(accountId)
    try {
      await client.templates.unpause({ templateId: metaTemplateId })
      const askedAt = new Date()
      const template = await client.templates.get({ templateId: metaTemplateId })
      const told = [{ accountId, metaTemplateId, news: syncNews(template, askedAt) }]
      this.tellChanges(await this.db.transaction((tx) => tellTemplates(tx, told)))
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /** Uploads the sample of a header; answers with Meta's name of it. */
  async uploadTemplateSample({
    accountId,
    ...file
  }: {
    accountId: string
    bytes: Uint8Array
    mimeType: string
    filename: string
  }): Promise<{ handle: string }> {
    const { client, appId } = await this.reachAccount(accountId)
    try {
      return await client.uploads.upload({ ...file, appId: appId ?? undefined })
    } catch (error) {
      throw refusalOf(error)
    }
  }

  private async reachAccount(accountId: string) {
    const wabaId = await findWabaId(this.db, accountId)
    const { accounts } = await this.listAccountsForAdmin({ ids: [accountId], limit: 1, offset: 0 })
    return {
      wabaId,
      appId: accounts[0]?.appId ?? null,
      client: await this.requireClient(accountId),
    }
  }

  private tellChanges(updated: readonly UpdatedTemplate[]): void {
    announceAll(this.announceTemplates, templateAnnouncements(updated))
  }
}
