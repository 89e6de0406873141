import { MedusaError } from "@medusajs/framework/utils"
import type { AdminWebhookDeliveryResponse } from "../../../../contract"
import { rows, type Database } from "../../database"
import { DELIVERY_COLUMNS, toAdminDelivery, type DeliveryRow } from "./list-deliveries-for-admin"

/** One delivery with its body. */
export async function retrieveDeliveryForAdmin(
  db: Database,
  id: string
): Promise<AdminWebhookDeliveryResponse["webhook_delivery"]> {
  const [row] = await rows<DeliveryRow & { body: string }>(
    db,
    `SELECT ${DELIVERY_COLUMNS}, body FROM whatsapp_webhook_delivery
     WHERE id = ? AND deleted_at IS NULL`,
    [id]
  )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Webhook delivery ${id} was not found.`)
  }
  return toAdminDelivery(row)
}
