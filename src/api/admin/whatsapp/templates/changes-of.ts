import type { SaveTemplate } from "../../../../contract"
import type { TemplateChanges } from "../../../../workflows"

/** What a request changes of a template, by the names the module has for it. */
export function changesOf({ name, trigger, bindings, ...body }: SaveTemplate): TemplateChanges {
  const content = Object.fromEntries(
    Object.entries({
      category: body.category,
      parameterFormat: body.parameter_format,
      components: body.components,
      messageSendTtlSeconds: body.message_send_ttl_seconds,
      headerMedia: body.header_media,
    }).filter(([, value]) => value !== undefined)
  )
  return {
    ...(name !== undefined && { name }),
    ...(Object.keys(content).length > 0 && { content }),
    ...(trigger !== undefined && { trigger }),
    ...(bindings !== undefined && { bindings }),
  }
}
