import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { wireNumberSchema } from "../shared/wire-number"

export type AccountUpdateEvent =
  | "ACCOUNT_DELETED"
  | "ACCOUNT_VIOLATION"
  | "ACCOUNT_RESTRICTION"
  | "DISABLED_UPDATE"
  | "ACCOUNT_OFFBOARDED"
  | "ACCOUNT_RECONNECTED"
  | "PARTNER_ADDED"
  | "PARTNER_REMOVED"
  | "PARTNER_APP_INSTALLED"
  | "PARTNER_APP_UNINSTALLED"
  | "AD_ACCOUNT_LINKED"
  | "MM_LITE_TERMS_SIGNED"
  | "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE"
  | "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE"
  | "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"
  | "VOLUME_BASED_PRICING_TIER_UPDATE"

const restrictionSchema = z.looseObject({
  restriction_type: z.string(),
  expiration: wireNumberSchema.optional().catch(undefined),
})

/** The account was restricted, disabled, deleted, shared, or its prices changed. */
export const accountUpdateSchema = z.looseObject({
  event: openEnum<AccountUpdateEvent>(),
  phone_number: wireIdSchema.optional(),
  violation_info: z.looseObject({ violation_type: z.string() }).optional(),
  restriction_info: z.array(restrictionSchema).optional(),
  ban_info: z
    .looseObject({
      waba_ban_state: openEnum<"SCHEDULE_FOR_DISABLE" | "DISABLE" | "REINSTATE">(),
      waba_ban_date: z.union([z.string(), z.number()]).optional(),
    })
    .optional(),
  waba_info: z
    .looseObject({ waba_id: wireIdSchema.optional(), owner_business_id: wireIdSchema.optional() })
    .optional(),
  disconnection_info: z
    .looseObject({ reason: z.string().optional(), initiated_by: z.string().optional() })
    .optional(),
  country: z.string().optional(),
})
export type AccountUpdate = z.output<typeof accountUpdateSchema>
