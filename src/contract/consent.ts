import { z } from "zod"

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

export type StoreOptIn = {
  cart_id: string
  /** `pending` until the cart's order is placed. */
  status: "pending" | "effective" | "withdrawn"
  purposes: z.output<typeof purposeSchema>[]
  /** Masked: a cart id must never reveal a phone number. */
  phone: string
}
export type StoreOptInResponse = { opt_in: StoreOptIn | null }

/** `POST /admin/whatsapp/contacts/:id/consents`: a person of the shop records a change. */
export const changeConsentSchema = z.strictObject({
  purpose: purposeSchema,
  action: z.enum(["grant", "withdraw"]),
  /** How the shop knows: shown in the history. Needed to grant. */
  note: z.string().trim().min(1).max(500).optional(),
})
export type ChangeConsent = z.input<typeof changeConsentSchema>

export type AdminConsentEvent = {
  id: string
  purpose: z.output<typeof purposeSchema>
  action: "requested" | "granted" | "withdrawn"
  source: "checkout" | "storefront" | "admin" | "keyword" | "meta_preference" | "api"
  wording: string | null
  locale: string | null
  ip_address: string | null
  user_agent: string | null
  actor_id: string | null
  note: string | null
  order_id: string | null
  occurred_at: string
}

export type AdminConsent = {
  purpose: z.output<typeof purposeSchema>
  state: "none" | "pending" | "granted" | "withdrawn"
  source: string | null
  changed_at: string | null
}

/** `GET /admin/whatsapp/contacts/:id/consents` */
export type AdminConsentsResponse = {
  consents: AdminConsent[]
  history: AdminConsentEvent[]
  count: number
  limit: number
  offset: number
}
