import type { TemplateDefinition } from "../../../../domain/templates"
import type { TemplateEvent } from "./record-template-events"
import { wireComponents, type ComponentJson } from "./template-content"

/** How a template came to say what it says. */
export type ContentCause =
  "created" | "duplicated" | "translated" | "imported" | "submitted" | "found" | "changed_at_meta"

type Content = Pick<
  TemplateDefinition,
  "category" | "parameterFormat" | "components" | "messageSendTtlSeconds"
>

interface ContentChange {
  templateId: string
  how: ContentCause
  content: Content
  actorId?: string | null
  /** Whether Meta counts it as an edit of an approved template. */
  isEdit?: boolean
}

/** The line of a template's history that keeps what it said from then on. */
export function contentEvent({
  templateId,
  how,
  content,
  actorId = null,
  isEdit = false,
}: ContentChange): TemplateEvent {
  return {
    templateId,
    kind: "content",
    actorId,
    details: {
      how,
      edit: isEdit,
      category: content.category,
      parameter_format: content.parameterFormat,
      components: wireComponents(content.components as unknown as ComponentJson[]),
      message_send_ttl_seconds: content.messageSendTtlSeconds ?? null,
    },
  }
}
