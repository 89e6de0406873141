import { z } from "zod"

const time = z.string()

/** Something a person should look at, in their words. */
export const healthReasonSchema = z.object({
  /** A code of `domain/health`, for machines: the words may change, it does not. */
  code: z.string(),
  level: z.enum(["warning", "failing"]),
  message: z.string(),
  remedy: z.string(),
  account_id: z.string().nullable(),
  number_id: z.string().nullable(),
})
export type AdminHealthReason = z.output<typeof healthReasonSchema>

/** One number's way out. */
export const laneHealthSchema = z.object({
  number_id: z.string(),
  account_id: z.string(),
  /** The business's own number. */
  display_phone_number: z.string().nullable(),
  /** Due and not sent yet. */
  queued: z.number(),
  /** Those of them that are marketing: they may wait long behind a large campaign. */
  queued_marketing: z.number(),
  /** Since when the oldest of them is due. */
  oldest_queued_at: time.nullable(),
  /** The same without marketing: what receipts wait. */
  oldest_transactional_at: time.nullable(),
  /** Waiting for a later time: a schedule, a quota or a next try. */
  scheduled: z.number(),
  /** Meta did not answer for them, and no webhook has confirmed them yet. */
  unconfirmed: z.number(),
  /** Why nothing leaves, when that is decided; null while the lane may send. */
  paused: z.object({ message: z.string(), remedy: z.string(), until: time.nullable() }).nullable(),
  /** What was counted since `recent_since`. */
  sent: z.number(),
  failed: z.number(),
  last_sent_at: time.nullable(),
  /** How long Meta took for its last answers, some seconds' worth; null before anything was sent. */
  answer_times: z
    .object({
      answers: z.number(),
      median_ms: z.number(),
      p95_ms: z.number(),
      measured_at: time,
    })
    .nullable(),
})
export type AdminLaneHealth = z.output<typeof laneHealthSchema>

/** Why an account does not send. */
export const accountProblemSchema = z.object({
  account_id: z.string(),
  name: z.string(),
  code: z.number().nullable(),
  message: z.string(),
  remedy: z.string(),
  since: time,
})

/** `GET /admin/whatsapp/health` */
export const healthSchema = z.object({
  status: z.enum(["ok", "warning", "failing"]),
  reasons: z.array(healthReasonSchema),
  /** When the figures were read; they may be some seconds old. */
  checked_at: time,
  /** From when on `sent` and `failed` are counted: an hour ago, or less where a great deal happens. */
  recent_since: time,
  lanes: z.array(laneHealthSchema),
  account_problems: z.array(accountProblemSchema),
  webhooks: z.object({
    /** Stored and still to be applied. */
    unprocessed: z.number(),
    /** Those of them that could not be applied and are tried again. */
    failing: z.number(),
    /** Besides: failed so often that nobody tries again before a person replays them. */
    given_up: z.number(),
    /** How long the oldest one that has not failed has waited. */
    lag_seconds: z.number(),
    last_received_at: time.nullable(),
  }),
})
export type AdminHealth = z.output<typeof healthSchema>
export const healthResponseSchema = z.object({ health: healthSchema })
export type AdminHealthResponse = z.output<typeof healthResponseSchema>
