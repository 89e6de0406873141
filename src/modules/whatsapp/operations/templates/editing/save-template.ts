import { type MedusaError } from "@medusajs/framework/utils"
import type { AutomationBindings } from "../../../../../domain/automations"
import { rows, type Database } from "../../../database"
import { recordTemplateEvents } from "../record-template-events"
import type { TemplateContent } from "../template-content"
import { lockTemplate, meantContent, type LockedTemplate } from "./locked-template"
import { isChanged, writeContents } from "./write-contents"
import { refused } from "../../../refused"

/** What a person changes of a template; what is left out stays. */
export interface TemplateChanges {
  name?: string
  content?: Partial<TemplateContent>
  trigger?: string | null
  bindings?: AutomationBindings | null
}

export interface SaveRequest {
  id: string
  /** Of what was looked at; without it the last one wins. */
  revision?: string
  changes: TemplateChanges
  actorId: string | null
}

/** Saves what a person wrote; a review of something else ends. Answers with the template as it was. */
export async function saveTemplate(
  db: Database,
  { id, revision, changes, actorId }: SaveRequest
): Promise<LockedTemplate> {
  const template = await lockTemplate(db, { id, revision })
  const { name, content, trigger = template.trigger, bindings = template.bindings } = changes
  if (name !== undefined && name !== template.name) await requireFreeName(db, template, name)
  const written = { ...meantContent(template), ...content }
  await writeContents(db, [{ template, content: written, name, trigger, bindings }])
  const { reviewState } = template
  if (reviewState !== "none" && isChanged({ template, content: written })) {
    await recordTemplateEvents(db, [
      ...[{ templateId: id, kind: "review" as const, from: reviewState, to: "none", actorId }],
    ])
  }
  return template
}

async function requireFreeName(db: Database, template: LockedTemplate, name: string) {
  if (template.status !== "DRAFT") {
    throw refused("NOT_ALLOWED", "name_kept")
  }
  const { accountId, language } = template
  const taken = await rows(
    db,
    `SELECT FROM whatsapp_template
     WHERE account_id = ? AND name = ? AND language = ? AND deleted_at IS NULL`,
    [accountId, name, language]
  )
  if (taken.length > 0) throw nameTaken({ name, language })
}

/** Says that there is a template of this name and language already. */
export function nameTaken({ name, language }: { name: string; language: string }): MedusaError {
  return refused("NOT_ALLOWED", "name_taken", { name, language })
}
