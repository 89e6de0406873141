import { z } from "zod"
import { templateContentShape, templateSourceShape } from "./templates-content"
import { TEMPLATE_REVIEW_STATES, templateSchema } from "./templates"
import { timeSchema } from "./values"

/** An admin user, or the secret API key, that acted. */
export const templatePersonSchema = z.object({ id: z.string(), name: z.string().nullable() })
export type AdminTemplatePerson = z.output<typeof templatePersonSchema>

/** The shop's own review of what is not submitted yet. */
export const templateReviewSchema = z.object({
  state: z.enum(TEMPLATE_REVIEW_STATES),
  requested_by: templatePersonSchema.nullable(),
  requested_at: timeSchema.nullable(),
  reviewed_by: templatePersonSchema.nullable(),
  reviewed_at: timeSchema.nullable(),
  comment: z.string().nullable(),
})
export type AdminTemplateReview = z.output<typeof templateReviewSchema>

/** Changes of a template at Meta that were not submitted. */
export const templateDraftSchema = z.object({
  ...templateContentShape,
  /** Whether it changed at Meta since these changes were begun. */
  conflict: z.boolean(),
})
export type AdminTemplateDraft = z.output<typeof templateDraftSchema>

/** Whether Meta takes an edit of it now, and how many more. */
export const templateEditAllowanceSchema = z.object({
  allowed: z.boolean(),
  /** Meta keeps the category of an approved template. */
  category_allowed: z.boolean(),
  /** How many more edits Meta takes within its window; null when it does not count them. */
  edits_left: z.number().nullable(),
  /** When the next one is taken; null for now, or when no time will help. */
  next_edit_at: timeSchema.nullable(),
  /** Why not, or what to know, with what to do. */
  message: z.string().nullable(),
})
export type AdminTemplateEditAllowance = z.output<typeof templateEditAllowanceSchema>

/** What can be done with a template. */
export const TEMPLATE_ACTIONS = [
  "edit",
  "request_review",
  "approve",
  "send_back",
  "submit",
  "cancel",
  "unpause",
  "delete",
] as const
export type TemplateAction = (typeof TEMPLATE_ACTIONS)[number]

/** Whether the person who asks may do it now; if not, why and what to do. */
export const templateActionSchema = z.object({
  allowed: z.boolean(),
  code: z.string().nullable(),
  message: z.string().nullable(),
})
export type AdminTemplateAction = z.output<typeof templateActionSchema>

/** The same template in another language. */
export const templateSiblingSchema = z.object({
  id: z.string(),
  language: z.string(),
  status: z.string(),
  category: z.string(),
  review_state: z.enum(TEMPLATE_REVIEW_STATES),
  has_draft: z.boolean(),
})
export type AdminTemplateSibling = z.output<typeof templateSiblingSchema>

/** One template in one language. Its content is what Meta has; of a `DRAFT`, the draft itself. */
export const templateDetailsSchema = templateSchema.extend({
  ...templateContentShape,
  ...templateSourceShape,
  /** Null when there are no unsent changes, and for a `DRAFT`. */
  draft: templateDraftSchema.nullable(),
  /** Hand it back when saving or approving: it differs once somebody else has changed the content. */
  revision: z.string(),
  review: templateReviewSchema,
  edit_allowance: templateEditAllowanceSchema,
  actions: z.record(z.enum(TEMPLATE_ACTIONS), templateActionSchema),
  /** All other languages of the same name in the account. */
  siblings: z.array(templateSiblingSchema),
})
export type AdminTemplateDetails = z.output<typeof templateDetailsSchema>

/** Answer of `GET /admin/whatsapp/templates/:id` and of every route that changes one template. */
export const templateResponseSchema = z.object({ template: templateDetailsSchema })
export type AdminTemplateResponse = z.output<typeof templateResponseSchema>

/** What happened to a template's content, status, category, quality or review. */
export const TEMPLATE_EVENT_KINDS = ["content", "status", "category", "quality", "review"] as const

/** `GET /admin/whatsapp/templates/:id/events`, newest first. */
export const listTemplateEventsSchema = z.object({
  kind: z.enum(TEMPLATE_EVENT_KINDS).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

export const templateEventSchema = z.object({
  id: z.string(),
  kind: z.enum(TEMPLATE_EVENT_KINDS),
  /** The status, category, quality or state before; null for content, and for the first of a kind. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** More of it: a reason, a comment, or for `content` what the template said from then on. */
  details: z.record(z.string(), z.json()).nullable(),
  /** Null when Meta or the plugin itself did it. */
  actor: templatePersonSchema.nullable(),
  occurred_at: timeSchema,
})
export type AdminTemplateEvent = z.output<typeof templateEventSchema>

export const templateEventsResponseSchema = z.object({
  events: z.array(templateEventSchema),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
})
export type AdminTemplateEventsResponse = z.output<typeof templateEventsResponseSchema>
