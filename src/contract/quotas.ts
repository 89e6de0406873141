import { z } from "zod"

/** One limit and what has been used of it. */
export const quotaSchema = z.object({
  /** Null when there is no such limit. */
  limit: z.number().nullable(),
  used: z.number(),
  /** Null when there is no such limit. */
  left: z.number().nullable(),
})
export type AdminQuota = z.output<typeof quotaSchema>

/** What a number may still send. Work waits for quota; it never fails for it. */
export const numberQuotaSchema = z.object({
  /** The shop's own limits. */
  minute: quotaSchema,
  day: quotaSchema,
  month: quotaSchema,
  /** Meta's: people written to first in 24 hours, shared by every number of the portfolio. */
  portfolio: quotaSchema,
})
export type AdminNumberQuota = z.output<typeof numberQuotaSchema>
