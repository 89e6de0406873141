import { z } from "zod"
import { TEMPLATE_CATEGORIES, TEMPLATE_STATUSES } from "../../state/stored-template"
import { PAUSE_TITLES } from "../../state/template-record"

const name = z.string().regex(/^[a-z0-9_]+$/, "lower-case letters, digits and underscores only")

const rejectionInfo = z.strictObject({ reason: z.string(), recommendation: z.string() })

/** Body of `POST /_sim/templates`: a new template, or what Meta decides about one that exists. */
export const templateSeedSchema = z.strictObject({
  /** The account's id; the first account by default. */
  account: z.string().optional(),
  name,
  language: z.string().min(2).default("en_US"),
  status: z.enum(TEMPLATE_STATUSES).optional(),
  category: z.enum(TEMPLATE_CATEGORIES).optional(),
  parameter_format: z.enum(["POSITIONAL", "NAMED"]).optional(),
  components: z.array(z.looseObject({ type: z.string() })).optional(),
  quality: z.enum(["GREEN", "YELLOW", "RED", "UNKNOWN"]).optional(),
  quality_reasons: z.array(z.string()).optional(),
  rejected_reason: z.string().optional(),
  rejection_info: rejectionInfo.optional(),
  /** Why it is paused; with `status: PAUSED`. */
  pause: z.enum(PAUSE_TITLES).optional(),
  /** Whether what is sent is kept back for now; `status: PAUSED` drops it, `false` lets it go. */
  pacing: z.boolean().optional(),
  /** It is in the wrong category: told now, and changed after the notice. */
  correct_category: z.enum(TEMPLATE_CATEGORIES).optional(),
  notice_hours: z.number().min(0).default(24),
})
export type TemplateSeed = z.input<typeof templateSeedSchema>

/** Body of `POST /_sim/reviews`: what a template's next review says, in place of the rules. */
export const nextReviewSchema = z.strictObject({
  account: z.string().optional(),
  name,
  /** Without one: whichever language is reviewed next. */
  language: z.string().min(2).optional(),
  verdict: z.enum(["approve", "reject", "hold"]),
  rejected_reason: z.string().optional(),
  rejection_info: rejectionInfo.optional(),
  category: z.enum(TEMPLATE_CATEGORIES).optional(),
})
export type NextReview = z.input<typeof nextReviewSchema>
