import { z } from "zod"
import { templateStatusSchema } from "../cloud-api/schemas"
import { pageQueryShape, pageShape } from "./page"
import { timeSchema } from "./values"

export const TEMPLATE_CATEGORIES = ["MARKETING", "UTILITY", "AUTHENTICATION"] as const

/** Where a template can be: Meta's own words, and `DRAFT` before it was ever submitted. */
export const TEMPLATE_STATUSES = ["DRAFT", ...templateStatusSchema.options] as const

/** Where the shop's own review of what is not submitted yet stands. */
export const TEMPLATE_REVIEW_STATES = ["none", "requested", "approved", "sent_back"] as const
export type TemplateReviewState = (typeof TEMPLATE_REVIEW_STATES)[number]

/** How well people take a template, in Meta's colours. */
export const TEMPLATE_QUALITIES = ["GREEN", "YELLOW", "RED", "UNKNOWN"] as const

/** What a list can be ordered by; with `-` before it, from the last to the first. */
export const TEMPLATE_ORDERS = [
  "name",
  "status",
  "category",
  "language",
  "quality",
  "created_at",
  "updated_at",
] as const

const accountId = z.string().max(255)

/** What templates can be chosen by, in a list and for an export. */
export const templateFilterShape = {
  account_id: accountId.optional(),
  /** Part of a name, or of what a template says. */
  q: z.string().max(100).optional(),
  category: z.enum(TEMPLATE_CATEGORIES).optional(),
  status: z.enum(TEMPLATE_STATUSES).optional(),
  language: z.string().max(20).optional(),
  review_state: z.enum(TEMPLATE_REVIEW_STATES).optional(),
  quality: z.enum(TEMPLATE_QUALITIES).optional(),
  /** Templates made from this one of the library. */
  library_name: z.string().max(512).optional(),
}

/** `GET /admin/whatsapp/templates`, by name and language unless `order` says otherwise. */
export const listTemplatesSchema = z.object({
  ...templateFilterShape,
  order: z.enum(TEMPLATE_ORDERS.flatMap((name) => [name, `-${name}` as const])).optional(),
  ...pageQueryShape,
})

/** Why Meta rejected a template, and what it recommends. */
export const templateRejectionSchema = z.object({
  /** Meta's word, such as `INVALID_FORMAT`. */
  reason: z.string().nullable(),
  recommendation: z.string().nullable(),
})
export type AdminTemplateRejection = z.output<typeof templateRejectionSchema>

export const templateSchema = z.object({
  id: z.string(),
  account_id: z.string(),
  account_name: z.string(),
  /** Meta's id; null while it is not at Meta. */
  meta_template_id: z.string().nullable(),
  name: z.string(),
  language: z.string(),
  category: z.enum(TEMPLATE_CATEGORIES),
  /** The category Meta means to move it to. */
  pending_category: z.string().nullable(),
  /** The category it had before Meta moved it. */
  previous_category: z.string().nullable(),
  category_changed_at: timeSchema.nullable(),
  /** Meta's word, which may be newer than `TEMPLATE_STATUSES`. */
  status: z.string(),
  status_reason: z.string().nullable(),
  rejection: templateRejectionSchema.nullable(),
  quality: z.string().nullable(),
  /** What people told Meta when they blocked or reported it. */
  quality_reasons: z.array(z.string()),
  review_state: z.enum(TEMPLATE_REVIEW_STATES),
  /** Whether there are changes that Meta does not have: always so for a `DRAFT`. */
  has_draft: z.boolean(),
  /** Whether it changed at Meta since its unsent changes were begun. */
  has_conflict: z.boolean(),
  library_name: z.string().nullable(),
  submitted_at: timeSchema.nullable(),
  synced_at: timeSchema.nullable(),
  created_at: timeSchema,
  updated_at: timeSchema,
})
export type AdminTemplate = z.output<typeof templateSchema>

export const templatesResponseSchema = z.object({
  templates: z.array(templateSchema),
  /** Every language there is a template in. */
  languages: z.array(z.string()),
  /** How many there are of each status under the other filters; a status without any is left out. */
  counts: z.record(z.string(), z.number()),
  /** The same by the state of the shop's own review. */
  review_counts: z.record(z.string(), z.number()),
  ...pageShape,
})
export type AdminTemplatesResponse = z.output<typeof templatesResponseSchema>

/** `POST /admin/whatsapp/templates/sync`: of one account, or of all. */
export const syncTemplatesSchema = z.strictObject({ account_id: accountId.optional() })
export type SyncTemplates = z.input<typeof syncTemplatesSchema>

export const syncTemplatesResponseSchema = z.object({
  /** How many templates Meta told of. */
  synced: z.number(),
  added: z.number(),
  changed: z.number(),
  /** Templates Meta does not have any more. */
  gone: z.number(),
  /** Templates that changed at Meta while there are unsent changes of them here. */
  conflicts: z.number(),
})
export type AdminSyncTemplatesResponse = z.output<typeof syncTemplatesResponseSchema>
