import {
  MOST_TEMPLATES_IN_A_FILE,
  TEMPLATE_FILE_FORMAT,
  TEMPLATE_FILE_VERSION,
  type TemplateFile,
} from "../../../../../contract"
import type { Database } from "../../../database"
import { readMeant } from "../editing/read-meant"
import type { TemplateFilters } from "../template-filters"
import { toExported } from "./to-exported"

/** Writes the chosen templates into a file, by name and language. */
export async function exportTemplates(
  db: Database,
  { filters, now }: { filters: TemplateFilters; now: Date }
): Promise<TemplateFile> {
  const templates = await readMeant(db, { ...filters, limit: MOST_TEMPLATES_IN_A_FILE })
  return {
    format: TEMPLATE_FILE_FORMAT,
    version: TEMPLATE_FILE_VERSION,
    exported_at: now.toISOString(),
    templates: templates.map(toExported),
  }
}
