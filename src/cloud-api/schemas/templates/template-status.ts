import { z } from "zod"

/** The states a template can be read in (webhooks know a few events more). */
export const templateStatusSchema = z.enum([
  "APPROVED",
  "PENDING",
  "REJECTED",
  "PAUSED",
  "DISABLED",
  "IN_APPEAL",
  "LIMIT_EXCEEDED",
  "PENDING_DELETION",
  "DELETED",
  "ARCHIVED",
])
export type TemplateStatus = z.infer<typeof templateStatusSchema>
