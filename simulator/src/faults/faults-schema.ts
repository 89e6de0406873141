import { z } from "zod"
import { chanceSchema } from "./chance"

const milliseconds = z.number().min(0).max(3_600_000)

const latencySchema = z.union([
  milliseconds,
  z
    .strictObject({ min: milliseconds, max: milliseconds })
    .refine((range) => range.min <= range.max, { message: "min must not be greater than max" }),
])

const errorFaultSchema = z
  .strictObject({
    /** Meta's error code, answered with its envelope and HTTP status. */
    code: z.int(),
    subcode: z.int().optional(),
    http_status: z.int().min(400).max(599).optional(),
    details: z.string().optional(),
    is_transient: z.boolean().optional(),
    count: z.int().min(1).optional(),
    probability: z.number().min(0).max(1).optional(),
    on: z.enum(["messages", "media", "management", "all"]).default("messages"),
    /** Only requests to recipients whose number ends like this. */
    to: z.string().regex(/^\d+$/, "must be the last digits of a number").optional(),
  })
  .refine((fault) => fault.count === undefined || fault.probability === undefined, {
    message: "give count or probability, not both",
  })

const webhookFaultsSchema = z.strictObject({
  hold: z.boolean(),
  delay_ms: milliseconds,
  reorder: z.boolean(),
  duplicate: chanceSchema,
  lose: chanceSchema,
})

/** Body of `POST /_sim/faults`: what is named is set, what is not stays as it was. */
export const faultsSchema = z.strictObject({
  /** Added before each Graph answer. */
  latency_ms: latencySchema.optional(),
  /** Replaces the whole list. */
  errors: z.array(errorFaultSchema).optional(),
  /** Takes the message, then never answers: the connection is closed without a byte. */
  drop_response: chanceSchema.optional(),
  /** Takes the message, then leaves the caller waiting on an open connection. */
  hang_response: chanceSchema.optional(),
  /** Takes messages, and answers once this is lifted. */
  hold_responses: z.boolean().optional(),
  /** Takes the message, then refuses it: the outcome a sender cannot know. */
  refuse_after_accept: z.strictObject({ code: z.int(), chance: chanceSchema }).optional(),
  /** Closes the connection before the message is taken. */
  reset_before_accept: chanceSchema.optional(),
  /** Takes the message, then resets the connection (RST). */
  reset_after_accept: chanceSchema.optional(),
  /** Messages a second and number; above it 130429. 0: no limit. */
  rate_limit_mps: z.number().min(0).optional(),
  /** Meta's pair limit: 45 in a burst, then one in six seconds; above it 131056. */
  pair_limit: z.boolean().optional(),
  /** Answers 190 for these tokens, or for all. */
  revoked_tokens: z.union([z.literal("all"), z.array(z.string())]).optional(),
  webhooks: webhookFaultsSchema.partial().optional(),
})

export type FaultsPatch = z.input<typeof faultsSchema>
export type ErrorFault = z.output<typeof errorFaultSchema>
