import type { z } from "zod"
import type { exportTemplatesSchema } from "../../../../contract"
import type { TemplateFilters } from "../../../../workflows"

/** A request's filters by the names the module has for them. */
export function filtersOf({
  account_id,
  review_state,
  library_name,
  ...filters
}: z.output<typeof exportTemplatesSchema>): TemplateFilters {
  return {
    ...filters,
    accountId: account_id,
    reviewState: review_state,
    libraryName: library_name,
  }
}
