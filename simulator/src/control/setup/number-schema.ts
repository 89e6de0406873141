import { z } from "zod"
import { MESSAGING_LIMITS } from "../../state/portfolio"

const facts = {
  verification: z.enum(["VERIFIED", "NOT_VERIFIED", "EXPIRED"]),
  registered: z.boolean(),
  /** null forgets it. */
  pin: z
    .string()
    .regex(/^\d{6}$/, "six digits")
    .nullable(),
  quality_rating: z.enum(["GREEN", "YELLOW", "RED", "UNKNOWN"]),
  throughput: z.enum(["STANDARD", "HIGH"]),
  /** Meta's decision beyond connected or not, such as BANNED; null takes it back. */
  status: z.enum(["FLAGGED", "RESTRICTED", "RATE_LIMITED", "BANNED", "MIGRATED"]).nullable(),
  name_status: z.enum([
    "APPROVED",
    "AVAILABLE_WITHOUT_REVIEW",
    "DECLINED",
    "EXPIRED",
    "PENDING_REVIEW",
    "NONE",
  ]),
  /** What Meta decides about the display name that waits for it. */
  name_decision: z.enum(["APPROVED", "DEFERRED", "PENDING", "REJECTED"]),
  rejection_reason: z.string(),
  is_official_business_account: z.boolean(),
  /** The portfolio's, shared by all its numbers. */
  messaging_limit: z.enum(MESSAGING_LIMITS),
}

/** Body of `POST /_sim/numbers/{id}`: what is named is set and told by webhook. */
export const numberPatchSchema = z.strictObject(facts).partial()
export type NumberPatch = z.output<typeof numberPatchSchema>
export type NumberChange = z.input<typeof numberPatchSchema>

/** Body of `POST /_sim/numbers`: a number that is neither verified nor registered, unless said. */
export const newNumberSchema = numberPatchSchema.extend({
  /** The account's id; the first account by default. */
  account: z.string().optional(),
  id: z.string().regex(/^\d+$/, "digits only").optional(),
  display_phone_number: z.string().regex(/\d{7,}|\d[\d\s().-]{6,}/, "a phone number"),
  verified_name: z.string().min(1),
})
export type NewNumber = z.input<typeof newNumberSchema>
