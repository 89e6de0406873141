import type { ExportedTemplate } from "../../../../../contract"
import type { MeantTemplate } from "../editing/read-meant"
import { wireComponents } from "../template-content"

/** A template as a file carries it. */
export function toExported({
  name,
  language,
  content,
  trigger,
  bindings,
  libraryName,
}: Omit<MeantTemplate, "id" | "accountId">): ExportedTemplate {
  return {
    name,
    language,
    category: content.category,
    parameter_format: content.parameterFormat,
    components: wireComponents(content.components),
    message_send_ttl_seconds: content.messageSendTtlSeconds,
    header_media: content.headerMedia,
    trigger,
    bindings,
    library_name: libraryName,
  }
}
