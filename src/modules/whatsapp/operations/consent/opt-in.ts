import type { E164 } from "../../../../domain/contacts"
import type { Purpose } from "../../../../domain/consent"

/** A tick in the checkout box, and what became of it. */
export interface OptIn {
  id: string
  cartId: string
  phone: E164
  purposes: Purpose[]
  wording: string
  locale: string | null
  ipAddress: string | null
  userAgent: string | null
  requestedAt: Date
  withdrawnAt: Date | null
  effectiveAt: Date | null
  orderId: string | null
  contactId: string | null
}

/** Columns of `whatsapp_opt_in_request` as an `OptIn`. */
export const OPT_IN_COLUMNS = `
  id, cart_id AS "cartId", phone, purposes, wording, locale, ip_address AS "ipAddress",
  user_agent AS "userAgent", requested_at AS "requestedAt", withdrawn_at AS "withdrawnAt",
  effective_at AS "effectiveAt", order_id AS "orderId", contact_id AS "contactId"`
