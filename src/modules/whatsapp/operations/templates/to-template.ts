import type { Template } from "../../../../cloud-api"
import { knownCategory } from "./life/known-category"
import type { TemplateToSave } from "./stored-template"

/** What Meta answered about a template, as it is kept; null when it is too little to keep. */
export function toTemplate(template: Template): TemplateToSave | null {
  const { name, language, components } = template
  const category = knownCategory(template.category)
  if (!name || !language || !category) return null
  const coming = knownCategory(template.correct_category)
  const reason = template.rejected_reason === "NONE" ? null : (template.rejected_reason ?? null)
  return {
    name,
    language,
    category: category,
    parameterFormat: template.parameter_format === "NAMED" ? "NAMED" : "POSITIONAL",
    components: components ?? [],
    messageSendTtlSeconds: template.message_send_ttl_seconds ?? null,
    status: template.status ?? "PENDING",
    metaTemplateId: template.id,
    statusReason: reason,
    rejection: template.status === "REJECTED" && reason ? { reason, recommendation: null } : null,
    quality: template.quality_score?.score ?? null,
    qualityReasons: template.quality_score?.reasons ?? null,
    pendingCategory: coming && coming !== category ? coming : null,
    previousCategory: knownCategory(template.previous_category) ?? null,
    libraryName: template.library_template_name ?? null,
  }
}
