import type { E164 } from "../../../../domain/contacts"
import { rows, type Database } from "../../database"
import { resolveContacts } from "../contacts/resolve-contacts"
import { lockOptIn } from "./find-opt-in"
import { recordConsent, type RecordedConsent } from "./record-consent"

/** A cart became an order. */
export interface PlacedCart {
  cartId: string
  orderId: string
  customerId?: string | null
  now: Date
}

/** Whom the tick was for, and what it changed this time. */
export interface EffectiveOptIn {
  contactId: string
  phone: E164
  recorded: RecordedConsent
}

/** What a tick's entries are caused by. */
export function checkoutCause(cartId: string): string {
  return `checkout:${cartId}`
}

/**
 * Makes the tick of a cart count, now that the cart is an order; null when there was none, or it
 * was taken back. Repeating it changes nothing.
 *
 * The ledger is told the moment the box was ticked, not the moment the order was noticed: a STOP
 * written in between, or before a lost event is made up for, stays the last word.
 */
export async function makeOptInEffective(
  db: Database,
  { cartId, orderId, customerId, now }: PlacedCart
): Promise<EffectiveOptIn | null> {
  const optIn = await lockOptIn(db, cartId)
  if (!optIn || optIn.withdrawnAt) return null
  const { phone, locale } = optIn
  if (optIn.effectiveAt && optIn.contactId) {
    return { contactId: optIn.contactId, phone, recorded: { changes: [], suppressed: [] } }
  }

  const [contact] = await resolveContacts(db, [{ phone, locale, customerId }])
  if (!contact) throw new Error(`No contact was found or made for cart ${cartId}.`)
  const { contactId } = contact
  const recorded = await recordConsent(
    db,
    optIn.purposes.map((purpose) => ({
      contactId,
      purpose,
      action: "granted",
      source: "checkout",
      cause: checkoutCause(cartId),
      occurredAt: optIn.requestedAt,
      wording: optIn.wording,
      locale,
      ipAddress: optIn.ipAddress,
      userAgent: optIn.userAgent,
      cartId,
      orderId,
    }))
  )
  await rows(
    db,
    `UPDATE whatsapp_opt_in_request
     SET effective_at = ?, order_id = ?, contact_id = ?, updated_at = now() WHERE id = ?`,
    [now, orderId, contactId, optIn.id]
  )
  return { contactId, phone, recorded }
}
