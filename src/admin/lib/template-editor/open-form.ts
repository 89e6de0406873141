import type { AdminTemplateDetails } from "../../../contract"
import { readTemplate } from "../../../domain/templates/model/read-template"
import { definitionOf } from "../template-definition"
import { toForm } from "./model-to-form"
import type { TemplateForm } from "./template-form"

/** A template as it is edited: its unsent changes where there are some, else what Meta has. */
export function openForm(template: AdminTemplateDetails): TemplateForm {
  const { draft, ...stored } = template
  const content = { ...stored, ...draft, draft: null }
  return toForm({
    accountId: template.account_id,
    model: readTemplate({
      ...definitionOf(content),
      messageSendTtlSeconds: content.message_send_ttl_seconds,
    }),
    trigger: template.trigger,
    bindings: template.bindings,
    headerMedia: content.header_media,
  })
}
