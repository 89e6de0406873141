import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"

/** Something about the business or a number a person should look at. */
export const accountAlertSchema = z.looseObject({
  entity_type: z.string().optional(),
  entity_id: wireIdSchema.optional(),
  alert_info: z.looseObject({
    alert_severity: openEnum<"INFORMATIONAL" | "WARNING" | "CRITICAL">().optional(),
    alert_status: openEnum<"ACTIVE" | "NONE">().optional(),
    alert_type: z.string(),
    alert_description: z.string().optional(),
  }),
})
export type AccountAlert = z.output<typeof accountAlertSchema>

/** Meta reviewed the account against its policies. */
export const accountReviewSchema = z.looseObject({
  decision: openEnum<"APPROVED" | "PENDING" | "REJECTED" | "DEFERRED">(),
})
export type AccountReview = z.output<typeof accountReviewSchema>

/** How many people may be written to, and how many numbers there may be; each may come alone. */
export const businessCapabilitySchema = z.looseObject({
  max_daily_conversations_per_business: wireIdSchema.optional(),
  max_daily_conversation_per_phone: wireIdSchema.optional(),
  max_phone_numbers_per_business: wireIdSchema.optional(),
  max_phone_numbers_per_waba: wireIdSchema.optional(),
})
export type BusinessCapability = z.output<typeof businessCapabilitySchema>

/** A number's settings were changed. */
export const accountSettingsSchema = z.looseObject({
  type: openEnum<"PHONE_NUMBER_SETTINGS">(),
  phone_number_settings: z.looseObject({ phone_number_id: wireIdSchema.optional() }).optional(),
})
export type AccountSettings = z.output<typeof accountSettingsSchema>
