import type { Template } from "../../../../cloud-api"
import type { TemplateToSave } from "./stored-template"

/** What Meta answered about a template, as it is kept; null when it is too little to keep. */
export function toTemplate(template: Template): TemplateToSave | null {
  const { name, language, category, components } = template
  if (!name || !language || !category || !CATEGORIES.has(category)) return null
  return {
    name,
    language,
    category: category as TemplateToSave["category"],
    parameterFormat: template.parameter_format === "NAMED" ? "NAMED" : "POSITIONAL",
    components: components ?? [],
    status: template.status ?? "PENDING",
    metaTemplateId: template.id,
    statusReason: template.rejected_reason === "NONE" ? null : (template.rejected_reason ?? null),
    quality: template.quality_score?.score ?? null,
  }
}

const CATEGORIES = new Set<string>(["MARKETING", "UTILITY", "AUTHENTICATION"])
