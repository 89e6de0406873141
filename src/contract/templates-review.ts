import { z } from "zod"

const revision = z.string().max(100).optional()

/** `POST /admin/whatsapp/templates/:id/request-review` */
export const requestTemplateReviewSchema = z.strictObject({
  comment: z.string().trim().max(2000).optional(),
})
export type RequestTemplateReview = z.input<typeof requestTemplateReviewSchema>

/** `POST /admin/whatsapp/templates/:id/approve`: inside the shop. Submitting is another step. */
export const approveTemplateSchema = z.strictObject({
  comment: z.string().trim().max(2000).optional(),
  /** What was read: refused when it has changed since. */
  revision,
})
export type ApproveTemplate = z.input<typeof approveTemplateSchema>

/** `POST /admin/whatsapp/templates/:id/send-back` */
export const sendBackTemplateSchema = z.strictObject({
  comment: z.string().trim().min(1, "Say what should be changed.").max(2000),
})
export type SendBackTemplate = z.input<typeof sendBackTemplateSchema>

/** `POST /admin/whatsapp/templates/:id/submit`: hand it in at Meta, new or as an edit. */
export const submitTemplateSchema = z.strictObject({
  /** What was read: refused when it has changed since. */
  revision,
  /** Said by whoever was shown that it changed at Meta meanwhile: the draft replaces that. */
  conflict_is_fine: z.boolean().default(false),
})
export type SubmitTemplate = z.input<typeof submitTemplateSchema>
