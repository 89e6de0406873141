import { z } from "zod"
import { timeSchema } from "./values"

/** What Meta's status of a template does to its messages. */
export const templateSendingSchema = z.object({
  /** They leave; they wait and leave by themselves; or they are not sent at all. */
  state: z.enum(["sends", "waits", "stopped"]),
  /** A code of `domain/messages/reasons.ts`, in words; null while they leave. */
  reason: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
  /** When Meta resumes it by itself, as far as that is known. */
  until: timeSchema.nullable(),
  /** Whether it stays paused until somebody resumes it. */
  needs_unpause: z.boolean(),
})
export type AdminTemplateSending = z.output<typeof templateSendingSchema>

/** What the messages of the last thirty days would have cost more in another category. */
export const templateCategoryCostSchema = z.object({
  currency: z.literal("USD"),
  /** The prices are Meta's list prices of this day; Meta bills by its own list. */
  list_prices_of: z.string(),
  messages: z.number(),
  /** Of those: to countries whose price is not known here. */
  unknown_messages: z.number(),
  /** Null when no price is known. */
  difference: z.number().nullable(),
  markets: z.array(
    z.object({
      market: z.string(),
      name: z.string(),
      messages: z.number(),
      /** For each message; null where it is not known. */
      from: z.number().nullable(),
      to: z.number().nullable(),
      difference: z.number().nullable(),
    })
  ),
})
export type AdminTemplateCategoryCost = z.output<typeof templateCategoryCostSchema>

/** A move to another category, lately or soon. */
export const templateCategoryChangeSchema = z.object({
  state: z.enum(["coming", "done"]),
  from: z.string(),
  to: z.string(),
  /** When it happened, or will as Meta says; null when it does not say. */
  at: timeSchema.nullable(),
  /** Messages of the last thirty days to people who did not agree to marketing: not sent any more. */
  without_consent: z.number(),
  cost: templateCategoryCostSchema,
})
export type AdminTemplateCategoryChange = z.output<typeof templateCategoryChangeSchema>

/** What sends a template: `GET /admin/whatsapp/templates/:id/usage`. */
export const templateUsageSchema = z.object({
  automations: z.array(
    z.object({ id: z.string(), name: z.string(), trigger: z.string(), enabled: z.boolean() })
  ),
  campaigns: z.array(z.object({ id: z.string(), name: z.string(), status: z.string() })),
  /** Messages that are not sent yet. */
  waiting: z.number(),
  sending: templateSendingSchema,
  /** Null when Meta neither moved it lately nor means to. */
  category_change: templateCategoryChangeSchema.nullable(),
})
export type AdminTemplateUsage = z.output<typeof templateUsageSchema>

export const templateUsageResponseSchema = z.object({ usage: templateUsageSchema })
export type AdminTemplateUsageResponse = z.output<typeof templateUsageResponseSchema>

/** `GET /admin/whatsapp/templates/:id/analytics`: of every language of the same name. */
export const templateAnalyticsQuerySchema = z.object({
  /** Days as `2026-01-31`; the last thirty without them. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

const figuresShape = {
  sent: z.number(),
  delivered: z.number(),
  read: z.number(),
  failed: z.number(),
  /** People's answers to it and taps on its reply buttons, at most one for each message. */
  replied: z.number(),
}

/** What Meta counted beside; null as long as its insights are off or tell nothing. */
export const metaFiguresSchema = z.object({
  sent: z.number(),
  delivered: z.number(),
  read: z.number(),
  clicked: z.number(),
  /** In the account's currency. */
  cost: z.number().nullable(),
})

export const templateDaySchema = z.object({
  /** Such as `2026-01-31`. */
  day: z.string(),
  ...figuresShape,
  meta: metaFiguresSchema.nullable(),
})
export type AdminTemplateDay = z.output<typeof templateDaySchema>

export const templateLanguageFiguresSchema = z.object({
  id: z.string(),
  language: z.string(),
  status: z.string(),
  totals: z.object({ ...figuresShape, meta: metaFiguresSchema.nullable() }),
  /** Every day of the range, oldest first, days without a message included. */
  days: z.array(templateDaySchema),
  /** Which buttons were tapped how often, by Meta's count. */
  clicks: z.array(z.object({ button: z.string(), kind: z.string(), count: z.number() })),
})
export type AdminTemplateLanguageFigures = z.output<typeof templateLanguageFiguresSchema>

export const templateAnalyticsResponseSchema = z.object({
  analytics: z.object({
    from: z.string(),
    to: z.string(),
    currency: z.string().nullable(),
    insights: z.object({
      /** Null when it is not known. */
      enabled: z.boolean().nullable(),
      /** Why Meta's figures are missing, with what to do. */
      message: z.string().nullable(),
    }),
    languages: z.array(templateLanguageFiguresSchema),
  }),
})
export type AdminTemplateAnalyticsResponse = z.output<typeof templateAnalyticsResponseSchema>

/** `POST /admin/whatsapp/templates/insights`: for good, Meta has no way back. */
export const enableInsightsSchema = z.strictObject({ account_id: z.string().min(1).max(255) })
export type EnableInsights = z.input<typeof enableInsightsSchema>

export const enableInsightsResponseSchema = z.object({
  insights: z.object({ account_id: z.string(), enabled: z.literal(true) }),
})
export type AdminEnableInsightsResponse = z.output<typeof enableInsightsResponseSchema>
