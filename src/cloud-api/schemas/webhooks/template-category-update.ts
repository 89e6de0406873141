import { z } from "zod"
import type { TemplateCategory } from "../templates/template-category"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"
import { templateReference } from "./template-reference"

/**
 * A template's category changed (`previous_category` is given), or will a day from now
 * (`correct_category` is given and `new_category` is still the current one).
 */
export const templateCategoryUpdateSchema = z.looseObject({
  ...templateReference,
  new_category: openEnum<TemplateCategory>(),
  previous_category: openEnum<TemplateCategory>().optional(),
  correct_category: openEnum<TemplateCategory>().optional(),
  category_update_timestamp: unixSecondsSchema.optional(),
})
export type TemplateCategoryUpdate = z.output<typeof templateCategoryUpdateSchema>

/** Meta found that a template's content belongs to another category. */
export const templateCategoryDetectionSchema = z.looseObject({
  ...templateReference,
  category: openEnum<TemplateCategory>(),
  correct_category: openEnum<TemplateCategory>(),
})
export type TemplateCategoryDetection = z.output<typeof templateCategoryDetectionSchema>
