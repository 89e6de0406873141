import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import type { TemplateRecord } from "../../state/template-record"
import { announceField } from "../../webhooks/announce-field"
import type { World } from "../../world"
import { isForQuality } from "./review/pause"

/** How webhooks name a template: its id is a number there. */
export const idsOf = (template: StoredTemplate) => ({
  message_template_id: Number(template.id),
  message_template_name: template.name,
  message_template_language: template.language,
})

/** Tells what changed of a template, one webhook field each for status, quality and category. */
export function announceTemplate(
  world: World,
  change: { account: BusinessAccount; before?: StoredTemplate; after: StoredTemplate }
): void {
  const { account, before, after } = change
  const tell = (field: string, value: JsonObject) => announceField(world, account.id, field, value)
  world.changes.changed("templates")
  const ids = idsOf(after)

  if (before?.status !== after.status) {
    tell("message_template_status_update", {
      event: after.status,
      ...ids,
      reason: after.rejected_reason,
      message_template_category: after.category,
      ...detailsOf(world, before, after, account.templates.recordOf(after.id)),
    })
  }
  if (before && before.quality_score.score !== after.quality_score.score) {
    tell("message_template_quality_update", {
      previous_quality_score: before.quality_score.score,
      new_quality_score: after.quality_score.score,
      ...ids,
    })
  }
  if (before && before.category !== after.category) {
    tell("template_category_update", {
      ...ids,
      previous_category: before.category,
      new_category: after.category,
    })
  }
}

/** What a status update says beside the status itself. */
function detailsOf(
  world: World,
  before: StoredTemplate | undefined,
  after: StoredTemplate,
  record: TemplateRecord
): JsonObject {
  switch (after.status) {
    case "PAUSED": {
      const title = record.pause ?? "FIRST_PAUSE"
      const description = isForQuality(title)
        ? "The template's quality is low."
        : "Too few of its first recipients welcomed it."
      return { other_info: { title, description } }
    }
    case "DISABLED":
      return {
        disable_info: { disable_date: Math.floor(world.clock.now() / 1000) },
        other_info: { title: "DISABLED", description: "The template's quality is low." },
      }
    case "REJECTED":
      return record.rejection ? { rejection_info: record.rejection } : {}
    case "APPROVED":
      if (before?.status !== "PAUSED") return {}
      return { other_info: { title: "UNPAUSE", description: "The template can be sent again." } }
    default:
      return {}
  }
}
