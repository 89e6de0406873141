import type { JsonObject } from "../../json"
import type { World } from "../../world"
import { announceComponents } from "./announce-components"
import { checkEditable } from "./check-editable"
import type { FoundTemplate } from "./find-template-by-id"
import {
  readCategory,
  readDefinition,
  readParameterFormat,
  readTimeToLive,
} from "./read-definition"
import { judgeCategory } from "./review/judge-category"
import { reviewTemplate } from "./review/review-template"

/** New components send a template back to review; in the meantime it cannot be sent. */
export function editTemplate(world: World, found: FoundTemplate, body: JsonObject): void {
  const { account, template } = found
  const { cta_url_link_tracking_opted_out: optOut } = body
  if (optOut !== undefined && body.components === undefined) {
    const isOut = optOut === true || optOut === "true"
    account.templates.put({ ...template, cta_url_link_tracking_opted_out: isOut })
    return
  }
  const wanted = body.category === undefined ? template.category : readCategory(body.category)
  checkEditable(world, found, wanted)

  const format =
    body.parameter_format === undefined
      ? template.parameter_format
      : readParameterFormat(body.parameter_format)
  const ttlSeconds = readTimeToLive(body.message_send_ttl_seconds)
  const { components } =
    body.components === undefined
      ? template
      : readDefinition(world, body.components, {
          language: template.language,
          category: wanted,
          isNamed: format === "NAMED",
          ttlSeconds,
        })
  const category = judgeCategory(wanted, components)
  const pending = account.templates.put({
    ...template,
    status: "PENDING",
    category,
    ...(category !== template.category && { previous_category: template.category }),
    parameter_format: format,
    components,
    rejected_reason: "NONE",
    ...(ttlSeconds !== undefined && { message_send_ttl_seconds: ttlSeconds }),
    last_updated_time: new Date(world.clock.now()).toISOString(),
  })
  const record = account.templates.recordOf(template.id)
  if (template.status === "APPROVED") record.edits.push(world.clock.now())
  record.pause = undefined
  record.rejection = undefined
  if (body.components !== undefined) announceComponents(world, account, pending)
  reviewTemplate(world, account, pending)
}
