import { z } from "zod"
import { MESSAGING_LIMITS } from "../../state/portfolio"

const restrictionSchema = z.strictObject({
  restriction_type: z.string().min(1),
  /** Unix seconds. */
  expiration: z.number().optional(),
})

/** Body of `POST /_sim/accounts/{id}`: what is named is set and told by webhook. */
export const accountPatchSchema = z
  .strictObject({
    name: z.string().min(1),
    currency: z.string().length(3),
    time_zone_id: z.string(),
    country: z.string().length(2),
    subscribed: z.boolean(),
    messaging_limit: z.enum(MESSAGING_LIMITS),
    business_verification_status: z.string(),
    /** null: nothing pays for its messages. */
    funding_id: z.string().nullable(),
    review: z.enum(["APPROVED", "PENDING", "REJECTED", "DEFERRED"]),
    ban: z.enum(["SCHEDULE_FOR_DISABLE", "DISABLE", "REINSTATE"]),
    violation: z.string().min(1),
    restrictions: z.array(restrictionSchema),
    alert: z.strictObject({
      alert_severity: z.enum(["INFORMATIONAL", "WARNING", "CRITICAL"]),
      alert_type: z.string().min(1),
      alert_description: z.string().default(""),
    }),
    /** The merchant took the app off the account, or put it back. */
    partner: z.enum(["ADDED", "REMOVED"]),
  })
  .partial()
export type AccountPatch = z.output<typeof accountPatchSchema>
export type AccountChange = z.input<typeof accountPatchSchema>

/** Body of `POST /_sim/accounts`: a fresh account without numbers, subscribed to nothing. */
export const newAccountSchema = accountPatchSchema.extend({
  id: z.string().regex(/^\d+$/, "digits only").optional(),
  name: z.string().min(1).default("New account"),
  portfolio: z.string().optional(),
})
export type NewAccount = z.input<typeof newAccountSchema>
