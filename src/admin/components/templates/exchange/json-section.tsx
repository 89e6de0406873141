import { JsonViewSection } from "@medusajs/dashboard/components"
import type { AdminTemplateDetails } from "../../../../contract"

/** A template in Meta's own words, for who speaks them. */
export function JsonSection({ template }: { template: AdminTemplateDetails }) {
  const { name, language, category, parameter_format, components, draft } = template
  return (
    <JsonViewSection
      data={{
        name,
        language,
        category,
        parameter_format,
        components,
        ...(draft && { draft: { category: draft.category, components: draft.components } }),
      }}
    />
  )
}
