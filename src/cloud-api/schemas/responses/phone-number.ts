import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { healthStatusSchema } from "./health-status"

export type PhoneNumberStatus =
  | "PENDING"
  | "DELETED"
  | "MIGRATED"
  | "BANNED"
  | "RESTRICTED"
  | "RATE_LIMITED"
  | "FLAGGED"
  | "CONNECTED"
  | "DISCONNECTED"
  | "UNKNOWN"
  | "UNVERIFIED"

export type QualityRating = "GREEN" | "YELLOW" | "RED" | "UNKNOWN" | "NA"

export type MessagingLimit = "TIER_250" | "TIER_2K" | "TIER_10K" | "TIER_100K" | "TIER_UNLIMITED"

export type DisplayNameStatus =
  "APPROVED" | "AVAILABLE_WITHOUT_REVIEW" | "DECLINED" | "EXPIRED" | "PENDING_REVIEW" | "NONE"

/** Where a number's messages are told to; the first of number, account and app that is set wins. */
const webhookConfigurationSchema = z.looseObject({
  phone_number: z.string().nullish(),
  whatsapp_business_account: z.string().nullish(),
  application: z.string().nullish(),
})

/** A business phone number as Meta returns it; what is not asked for is missing. */
export const phoneNumberSchema = z.looseObject({
  id: wireIdSchema,
  display_phone_number: z.string().optional(),
  verified_name: z.string().optional(),
  status: openEnum<PhoneNumberStatus>().optional(),
  quality_rating: openEnum<QualityRating>().nullish(),
  code_verification_status: openEnum<"VERIFIED" | "NOT_VERIFIED" | "EXPIRED">().nullish(),
  name_status: openEnum<DisplayNameStatus>().nullish(),
  new_display_name: z.string().nullish(),
  new_name_status: openEnum<DisplayNameStatus>().nullish(),
  platform_type: openEnum<"CLOUD_API" | "ON_PREMISE" | "NOT_APPLICABLE">().nullish(),
  throughput: z
    .looseObject({ level: openEnum<"STANDARD" | "HIGH" | "NOT_APPLICABLE">() })
    .nullish(),
  account_mode: openEnum<"LIVE" | "SANDBOX">().nullish(),
  /** The whole portfolio's, shared by its numbers. */
  whatsapp_business_manager_messaging_limit: openEnum<MessagingLimit>().nullish(),
  /** The number's own from before October 2025; Meta no longer asks for it to be read. */
  messaging_limit_tier: z.string().nullish(),
  is_official_business_account: z.boolean().nullish(),
  is_pin_enabled: z.boolean().nullish(),
  is_on_biz_app: z.boolean().nullish(),
  last_onboarded_time: z.string().nullish(),
  webhook_configuration: webhookConfigurationSchema.nullish(),
  health_status: healthStatusSchema.nullish(),
})
export type BusinessPhoneNumber = z.output<typeof phoneNumberSchema>
