import { z } from "zod"
import { unixSecondsSchema } from "../shared/wire-number"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { syncedTemplateComponentSchema } from "./synced-template-component"
import type { TemplateCategory } from "./template-category"
import type { TemplateStatus } from "./template-status"

const qualityScoreSchema = z.looseObject({
  score: openEnum<"GREEN" | "YELLOW" | "RED" | "UNKNOWN">().optional(),
  date: unixSecondsSchema.nullish(),
  reasons: z.array(z.string()).nullish(),
})

/** A template as Meta returns it. Only its id is guaranteed; what is not asked for is missing. */
export const templateSchema = z.looseObject({
  id: wireIdSchema,
  name: z.string().optional(),
  language: z.string().optional(),
  status: openEnum<TemplateStatus>().optional(),
  category: openEnum<TemplateCategory>().optional(),
  previous_category: openEnum<TemplateCategory>().nullish(),
  correct_category: openEnum<TemplateCategory>().nullish(),
  sub_category: z.string().nullish(),
  parameter_format: openEnum<"NAMED" | "POSITIONAL">().optional(),
  components: z.array(syncedTemplateComponentSchema).optional(),
  quality_score: qualityScoreSchema.nullish(),
  rejected_reason: z.string().nullish(),
  message_send_ttl_seconds: z.number().nullish(),
  library_template_name: z.string().nullish(),
})
export type Template = z.output<typeof templateSchema>
