import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate, TemplateStatus } from "../../state/stored-template"
import { sendUpdate } from "../../webhooks/send-update"
import type { World } from "../../world"

const pauseTitles: Partial<Record<TemplateStatus, string>> = {
  PAUSED: "FIRST_PAUSE",
  DISABLED: "DISABLED",
}

/** Tells what changed of a template, one webhook field each for status, quality and category. */
export function announceTemplate(
  world: World,
  change: { account: BusinessAccount; before?: StoredTemplate; after: StoredTemplate }
): void {
  const { account, before, after } = change
  const ids = {
    message_template_id: Number(after.id),
    message_template_name: after.name,
    message_template_language: after.language,
  }
  const tell = (field: string, value: JsonObject) =>
    sendUpdate(world, { kind: "field", accountId: account.id, field, value, at: Date.now() })

  if (before?.status !== after.status) {
    const title = pauseTitles[after.status]
    tell("message_template_status_update", {
      event: after.status,
      ...ids,
      reason: after.rejected_reason,
      message_template_category: after.category,
      ...(title && { other_info: { title, description: "The template's quality is low." } }),
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
