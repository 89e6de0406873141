import type { AdminTemplateHeaderMedia, CreateTemplate, SaveTemplate } from "../../../contract"
import { buildComponents } from "../../../domain/templates/model/build-components"
import { toBindings } from "./form-to-bindings"
import { toModel } from "./form-to-model"
import type { TemplateForm } from "./template-form"

/** What is saved of a template, whether it is a new one or not. */
export function toContent(form: TemplateForm) {
  const { header, category, parameterFormat, sendTtlSeconds, trigger } = form
  const isMedia = ["IMAGE", "VIDEO", "DOCUMENT", "GIF"].includes(header.kind)
  // Of a file that came from Meta only the handle is known, which the components have.
  const media = isMedia && header.media?.file_name ? stored(header.media) : null
  return {
    category,
    parameter_format: parameterFormat,
    components: [...buildComponents(toModel(form))] as CreateTemplate["components"],
    message_send_ttl_seconds: sendTtlSeconds,
    header_media: media,
    trigger,
    bindings: toBindings(form),
  }
}

/** A file without the address that is good in this browser alone. */
function stored(media: AdminTemplateHeaderMedia): AdminTemplateHeaderMedia {
  return media.url?.startsWith("blob:") ? { ...media, url: null } : media
}

/** The body that creates it. */
export function toCreateRequest(form: TemplateForm): CreateTemplate {
  const { accountId, name, language } = form
  return {
    account_id: accountId,
    name,
    language,
    ...toContent(form),
  }
}

/** The body that changes it; a name can be changed as long as Meta has not heard it. */
export function toSaveRequest(
  form: TemplateForm,
  { revision, isAtMeta }: { revision: string; isAtMeta: boolean }
): SaveTemplate {
  return { revision, ...toContent(form), ...(!isAtMeta && { name: form.name }) }
}

/** Whether two forms would be saved as the same template. */
export function isSame(one: TemplateForm, other: TemplateForm): boolean {
  return one === other || textOf(one) === textOf(other)
}

function textOf(form: TemplateForm): string {
  return JSON.stringify(toCreateRequest(form))
}
