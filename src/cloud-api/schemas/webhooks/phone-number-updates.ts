import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"

/** A number's messaging limit or throughput changed. */
export const phoneQualityUpdateSchema = z.looseObject({
  display_phone_number: wireIdSchema.optional(),
  event: openEnum<
    "ONBOARDING" | "THROUGHPUT_UPGRADE" | "UPGRADE" | "DOWNGRADE" | "FLAGGED" | "UNFLAGGED"
  >(),
  old_limit: z.string().optional(),
  current_limit: z.string().optional(),
  max_daily_conversations_per_business: wireIdSchema.optional(),
})
export type PhoneQualityUpdate = z.output<typeof phoneQualityUpdateSchema>

/** Meta decided about a number's display name. */
export const phoneNameUpdateSchema = z.looseObject({
  display_phone_number: wireIdSchema.optional(),
  decision: openEnum<"APPROVED" | "DEFERRED" | "PENDING" | "REJECTED">(),
  requested_verified_name: z.string().nullish(),
  rejection_reason: z.string().nullish(),
})
export type PhoneNameUpdate = z.output<typeof phoneNameUpdateSchema>

/** A number's two-step PIN was changed, or somebody asked to reset it. */
export const securityUpdateSchema = z.looseObject({
  display_phone_number: wireIdSchema.optional(),
  event: openEnum<"PIN_CHANGED" | "PIN_RESET_REQUEST" | "PIN_REQUEST_SUCCESS">(),
  requester: wireIdSchema.optional(),
})
export type SecurityUpdate = z.output<typeof securityUpdateSchema>

/** The business's own WhatsApp username was approved, reserved or deleted. */
export const businessUsernameUpdateSchema = z.looseObject({
  display_phone_number: wireIdSchema.optional(),
  username: z.string().optional(),
  status: openEnum<"approved" | "reserved" | "deleted">(),
})
export type BusinessUsernameUpdate = z.output<typeof businessUsernameUpdateSchema>
