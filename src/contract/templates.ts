import { z } from "zod"
import { templateStatusSchema } from "../cloud-api/schemas"
import { pageQueryShape, pageShape } from "./page"
import { timeSchema } from "./values"

export const TEMPLATE_CATEGORIES = ["MARKETING", "UTILITY", "AUTHENTICATION"] as const

/** Where a template can be: Meta's own words, and `DRAFT` before it was ever submitted. */
export const TEMPLATE_STATUSES = ["DRAFT", ...templateStatusSchema.options] as const

/** `GET /admin/whatsapp/templates`, by name and language. */
export const listTemplatesSchema = z.object({
  account_id: z.string().max(255).optional(),
  /** Part of a name. */
  q: z.string().max(100).optional(),
  category: z.enum(TEMPLATE_CATEGORIES).optional(),
  status: z.enum(TEMPLATE_STATUSES).optional(),
  language: z.string().max(20).optional(),
  ...pageQueryShape,
})

export const templateSchema = z.object({
  id: z.string(),
  account_id: z.string(),
  account_name: z.string(),
  name: z.string(),
  language: z.string(),
  category: z.enum(TEMPLATE_CATEGORIES),
  /** The category Meta means to move it to. */
  pending_category: z.string().nullable(),
  /** Meta's word, which may be newer than `TEMPLATE_STATUSES`. */
  status: z.string(),
  status_reason: z.string().nullable(),
  quality: z.string().nullable(),
  synced_at: timeSchema.nullable(),
})
export type AdminTemplate = z.output<typeof templateSchema>

export const templateDetailsSchema = templateSchema.extend({
  parameter_format: z.enum(["NAMED", "POSITIONAL"]),
  /** As Meta describes them. */
  components: z.array(z.looseObject({ type: z.string() })),
})
export type AdminTemplateDetails = z.output<typeof templateDetailsSchema>

export const templatesResponseSchema = z.object({
  templates: z.array(templateSchema),
  /** Every language there is a template in. */
  languages: z.array(z.string()),
  ...pageShape,
})
export type AdminTemplatesResponse = z.output<typeof templatesResponseSchema>

export const templateResponseSchema = z.object({ template: templateDetailsSchema })
export type AdminTemplateResponse = z.output<typeof templateResponseSchema>

/** `POST /admin/whatsapp/templates/sync`: of one account, or of all. */
export const syncTemplatesSchema = z.strictObject({ account_id: z.string().max(255).optional() })
export type SyncTemplates = z.input<typeof syncTemplatesSchema>

export const syncTemplatesResponseSchema = z.object({
  /** How many templates Meta told of. */
  synced: z.number(),
})
export type AdminSyncTemplatesResponse = z.output<typeof syncTemplatesResponseSchema>
