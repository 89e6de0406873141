import { z } from "zod"
import { numberQuotaSchema } from "./quotas"
import { metaIdSchema, timeSchema } from "./values"

/** `GET /admin/whatsapp/phone-numbers?account_id=&q=&limit=&offset=` */
export const listPhoneNumbersSchema = z.object({
  account_id: z.string().max(255).optional(),
  /** Part of the number or of its display name. */
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

/** `POST /admin/whatsapp/phone-numbers`: a number that exists at Meta, under a connected account. */
export const createPhoneNumberSchema = z.strictObject({
  account_id: z.string().min(1).max(255),
  phone_number_id: metaIdSchema("The phone number ID is a number, shown in WhatsApp Manager."),
})
export type CreatePhoneNumber = z.input<typeof createPhoneNumberSchema>

const limitSchema = z.number().int().min(1).max(1_000_000_000).nullable().optional()

/** `POST /admin/whatsapp/phone-numbers/:id`; a limit of null lifts it. */
export const updatePhoneNumberSchema = z.strictObject({
  /** The number messages leave from when nothing else is chosen. There is always one. */
  is_default: z.literal(true).optional(),
  /** The share of Meta's throughput this shop uses, when other software sends from the number too. */
  throughput_share: z.number().min(0.01).max(1).optional(),
  limit_per_minute: limitSchema,
  limit_per_day: limitSchema,
  limit_per_month: limitSchema,
})
export type UpdatePhoneNumber = z.input<typeof updatePhoneNumberSchema>

const namedSchema = z.object({ id: z.string(), name: z.string() })

export const phoneNumberSchema = z.object({
  id: z.string(),
  account_id: z.string(),
  account_name: z.string(),
  /** Meta's id. */
  phone_number_id: z.string(),
  display_phone_number: z.string().nullable(),
  /** The link that opens a chat with it; null while the number is not known. */
  link: z.string().nullable(),
  verified_name: z.string().nullable(),
  quality_rating: z.string().nullable(),
  /** Meta's word: `CONNECTED`, `PENDING`, `BANNED`… */
  status: z.string().nullable(),
  is_default: z.boolean(),
  /** `paused` by a person; `waiting` until Meta takes messages again. */
  sending: z.enum(["active", "paused", "waiting"]),
  /** When a person paused it. */
  paused_at: timeSchema.nullable(),
  /** Until when Meta takes nothing. */
  waiting_until: timeSchema.nullable(),
  /** Meta's tier, such as `TIER_2K`: people written to first in 24 hours. */
  messaging_limit: z.string().nullable(),
  /** `STANDARD` or `HIGH`. */
  throughput_level: z.string().nullable(),
  throughput_per_second: z.number(),
  throughput_share: z.number(),
  limit_per_minute: z.number().nullable(),
  limit_per_day: z.number().nullable(),
  limit_per_month: z.number().nullable(),
  /** Of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED`… */
  name_status: z.string().nullable(),
  /** Whether the business proved that the number is its own: `VERIFIED`, `NOT_VERIFIED`, `EXPIRED`. */
  code_verification_status: z.string().nullable(),
  /** Whether it is registered for the Cloud API; null while that is not known. */
  is_registered: z.boolean().nullable(),
  /** Whether two-step verification is on. */
  is_pin_enabled: z.boolean().nullable(),
  /** Whether it is used in the WhatsApp Business app too. */
  is_on_business_app: z.boolean().nullable(),
  /** When Meta was last asked. */
  refreshed_at: timeSchema.nullable(),
  queued: z.number(),
  oldest_queued_at: timeSchema.nullable(),
  quota: numberQuotaSchema,
  /** Whose orders are written about from this number. */
  sales_channels: z.array(namedSchema),
  regions: z.array(namedSchema),
})
export type AdminPhoneNumber = z.output<typeof phoneNumberSchema>

/** Answer of every route that changes one number, and of `GET /admin/whatsapp/phone-numbers/:id`. */
export const phoneNumberResponseSchema = z.object({ phone_number: phoneNumberSchema })
export type AdminPhoneNumberResponse = z.output<typeof phoneNumberResponseSchema>

/** `GET /admin/whatsapp/phone-numbers` */
export const phoneNumbersResponseSchema = z.object({
  phone_numbers: z.array(phoneNumberSchema),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
})
export type AdminPhoneNumbersResponse = z.output<typeof phoneNumbersResponseSchema>

/**
 * `POST /admin/whatsapp/phone-numbers/:id/sales-channels` and `…/regions`. What is added here stops
 * sending from the number it had before: one number each.
 */
export const changeLinksSchema = z.strictObject({
  add: z.array(z.string().min(1).max(255)).max(500).default([]),
  remove: z.array(z.string().min(1).max(255)).max(500).default([]),
})
export type ChangeLinks = z.input<typeof changeLinksSchema>
