import { z } from "zod"
import { sideNote } from "../shared/side-note"
import type { TemplateCategory } from "../templates/template-category"
import type { TemplateStatus } from "../templates/template-status"
import { openEnum } from "../shared/wire-enum"
import { templateReference } from "./template-reference"

/** A template's status, or an event that is not a status a template can be read in. */
export type TemplateStatusEvent =
  TemplateStatus | "FLAGGED" | "REINSTATED" | "LOCKED" | "UNARCHIVED"

/** A template was approved, rejected, paused… */
export const templateStatusUpdateSchema = z.looseObject({
  ...templateReference,
  event: openEnum<TemplateStatusEvent>(),
  reason: z.string().nullish(),
  message_template_category: openEnum<TemplateCategory>().optional(),
  disable_info: sideNote(
    z.looseObject({ disable_date: z.union([z.string(), z.number()]).optional() })
  ),
  other_info: sideNote(
    z.looseObject({ title: z.string().optional(), description: z.string().optional() })
  ),
  rejection_info: sideNote(
    z.looseObject({ reason: z.string().optional(), recommendation: z.string().optional() })
  ),
})
export type TemplateStatusUpdate = z.output<typeof templateStatusUpdateSchema>
