import { rows, type Database } from "../../database"

/** Takes a tick back before it took effect (`IDX_whatsapp_opt_in_request_cart`). */
export async function withdrawOptInRequest(db: Database, cartId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_opt_in_request SET withdrawn_at = now(), updated_at = now()
     WHERE cart_id = ? AND effective_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL`,
    [cartId]
  )
}
