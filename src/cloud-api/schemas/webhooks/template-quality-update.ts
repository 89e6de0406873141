import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { templateReference } from "./template-reference"

export type TemplateQuality = "GREEN" | "YELLOW" | "RED" | "UNKNOWN"

/** People's reactions to a template changed its quality. */
export const templateQualityUpdateSchema = z.looseObject({
  ...templateReference,
  previous_quality_score: openEnum<TemplateQuality>().optional(),
  new_quality_score: openEnum<TemplateQuality>(),
})
export type TemplateQualityUpdate = z.output<typeof templateQualityUpdateSchema>
