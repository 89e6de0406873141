import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import type { TemplateCategory } from "../templates/template-category"
import type { TemplateStatus } from "../templates/template-status"

/** What Meta made of a template handed in. Its category is Meta's decision, not always the wish. */
export const createdTemplateSchema = z.looseObject({
  id: wireIdSchema,
  status: openEnum<TemplateStatus>(),
  category: openEnum<TemplateCategory>().optional(),
})
export type CreatedTemplate = z.output<typeof createdTemplateSchema>
