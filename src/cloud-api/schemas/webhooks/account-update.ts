import { z } from "zod"
import { sideNote } from "../shared/side-note"
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
  expiration: sideNote(wireNumberSchema),
})

const banSchema = z.looseObject({
  waba_ban_state: openEnum<"SCHEDULE_FOR_DISABLE" | "DISABLE" | "REINSTATE">(),
  waba_ban_date: z.union([z.string(), z.number()]).optional(),
})

const wabaInfoSchema = z.looseObject({
  waba_id: wireIdSchema.optional(),
  owner_business_id: wireIdSchema.optional(),
})

/** The account was restricted, disabled, deleted, shared, or its prices changed. */
export const accountUpdateSchema = z.looseObject({
  event: openEnum<AccountUpdateEvent>(),
  phone_number: sideNote(wireIdSchema),
  violation_info: sideNote(z.looseObject({ violation_type: z.string() })),
  restriction_info: sideNote(z.array(restrictionSchema)),
  ban_info: sideNote(banSchema),
  waba_info: sideNote(wabaInfoSchema),
  disconnection_info: sideNote(
    z.looseObject({ reason: z.string().optional(), initiated_by: z.string().optional() })
  ),
  country: sideNote(z.string()),
})
export type AccountUpdate = z.output<typeof accountUpdateSchema>
