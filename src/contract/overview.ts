import { z } from "zod"

/**
 * `GET /admin/whatsapp/overview?since=`: what happened since a moment, usually the reader's midnight.
 * At most two days back: longer stretches are what analytics are for.
 */
export const retrieveOverviewSchema = z.object({
  since: z.iso.datetime({ offset: true }).optional(),
})

/** Messages that did not arrive for one and the same reason. */
export const overviewFailureSchema = z.object({
  /** A code of `domain/messages/reasons.ts`, or `error_<Meta code>`. */
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  count: z.number(),
  last_at: z.string(),
})
export type AdminOverviewFailure = z.output<typeof overviewFailureSchema>

export const overviewSchema = z.object({
  since: z.string(),
  /** Messages of the shop's made since then, by their status now; a status without any is left out. */
  outbound: z.record(z.string(), z.number()),
  /** Messages people wrote to the shop since then. */
  received: z.number(),
  /** True where so much happened that only the latest messages were counted. */
  is_partial: z.boolean(),
  /** Why messages made since then failed or were not sent, the most frequent first; at most ten. */
  failures: z.array(overviewFailureSchema),
})
export type AdminOverview = z.output<typeof overviewSchema>

export const overviewResponseSchema = z.object({ overview: overviewSchema })
export type AdminOverviewResponse = z.output<typeof overviewResponseSchema>
