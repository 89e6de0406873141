import { generateEntityId } from "@medusajs/framework/utils"
import type { E164 } from "../../../../domain/contacts"
import type { Purpose } from "../../../../domain/consent"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** The box at checkout was ticked. */
export interface OptInRequest {
  cartId: string
  phone: E164
  purposes: readonly Purpose[]
  /** The words beside the box. */
  wording: string
  locale?: string | null
  ipAddress?: string | null
  userAgent?: string | null
  now: Date
}

/**
 * Keeps the tick of a cart, in place of an earlier one (`IDX_whatsapp_opt_in_request_cart`). One
 * that already took effect is proof and stays as it was.
 */
export async function requestOptIn(db: Database, request: OptInRequest): Promise<void> {
  await rows(db, REQUEST, [
    generateEntityId(undefined, "waopt"),
    request.cartId,
    request.phone,
    toJsonb(request.purposes),
    request.wording,
    request.locale ?? null,
    request.ipAddress ?? null,
    request.userAgent ?? null,
    request.now,
  ])
}

const REQUEST = `
  INSERT INTO whatsapp_opt_in_request AS request
    (id, cart_id, phone, purposes, wording, locale, ip_address, user_agent, requested_at)
  VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
  ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET
    phone = excluded.phone, purposes = excluded.purposes, wording = excluded.wording,
    locale = excluded.locale, ip_address = excluded.ip_address, user_agent = excluded.user_agent,
    requested_at = excluded.requested_at, withdrawn_at = NULL, updated_at = now()
  WHERE request.effective_at IS NULL`
