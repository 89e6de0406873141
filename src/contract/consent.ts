import { z } from "zod"
import { pageShape } from "./page"

export const purposeSchema = z.enum(["order_updates", "loyalty", "marketing"])

/** `POST /store/whatsapp/opt-ins`: the checkout box was ticked for this cart. Replaces an earlier tick. */
export const createOptInSchema = z.strictObject({
  cart_id: z.string().min(1).max(255),
  /** As the shopper typed it; a number without country code is read in the cart's country. */
  phone: z.string().trim().min(1, "A phone number is needed.").max(40),
  purposes: z
    .array(purposeSchema)
    .min(1)
    .max(3)
    .transform((purposes) => [...new Set(purposes)])
    .default(["order_updates"]),
  /** The words beside the box, kept as the proof of what was agreed to. */
  wording: z.string().trim().min(1).max(2000),
  locale: z.string().max(35).optional(),
})
export type CreateOptIn = z.input<typeof createOptInSchema>

/** `GET /store/whatsapp/opt-ins?cart_id=`: what the box should show after a reload. */
export const findOptInSchema = z.object({ cart_id: z.string().min(1).max(255) })

export const optInSchema = z.object({
  cart_id: z.string(),
  /** `pending` until the cart's order is placed. */
  status: z.enum(["pending", "effective", "withdrawn"]),
  purposes: z.array(purposeSchema),
  /** Masked: a cart id must never reveal a phone number. */
  phone: z.string(),
})
export type StoreOptIn = z.output<typeof optInSchema>

export const optInResponseSchema = z.object({ opt_in: optInSchema.nullable() })
export type StoreOptInResponse = z.output<typeof optInResponseSchema>

/** `POST /admin/whatsapp/contacts/:id/consents`: a person of the shop records a change. */
export const changeConsentSchema = z.strictObject({
  purpose: purposeSchema,
  action: z.enum(["grant", "withdraw"]),
  /** How the shop knows: shown in the history. Needed to grant. */
  note: z.string().trim().min(1).max(500).optional(),
})
export type ChangeConsent = z.input<typeof changeConsentSchema>

/** `GET /admin/whatsapp/contacts/:id/consents?limit=&offset=`: pages of the history. */
export const listConsentsSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ListConsents = z.output<typeof listConsentsSchema>

export const consentEventSchema = z.object({
  id: z.string(),
  purpose: purposeSchema,
  action: z.enum(["requested", "granted", "withdrawn"]),
  source: z.enum(["checkout", "storefront", "admin", "keyword", "meta_preference", "api"]),
  wording: z.string().nullable(),
  locale: z.string().nullable(),
  ip_address: z.string().nullable(),
  user_agent: z.string().nullable(),
  actor_id: z.string().nullable(),
  note: z.string().nullable(),
  order_id: z.string().nullable(),
  occurred_at: z.string(),
})
export type AdminConsentEvent = z.output<typeof consentEventSchema>

export const consentSchema = z.object({
  purpose: purposeSchema,
  state: z.enum(["none", "pending", "granted", "withdrawn"]),
  source: z.string().nullable(),
  changed_at: z.string().nullable(),
})
export type AdminConsent = z.output<typeof consentSchema>

/** `GET /admin/whatsapp/contacts/:id/consents` */
export const consentsResponseSchema = z.object({
  consents: z.array(consentSchema),
  history: z.array(consentEventSchema),
  ...pageShape,
})
export type AdminConsentsResponse = z.output<typeof consentsResponseSchema>
