import type { AdminWebhookDelivery, WebhookDeliveryState } from "../../../../contract"
import { rows, type Database } from "../../database"
import { DELIVERY_STATE, DELIVERY_STATES } from "./delivery-states"
import { TEST_DELIVERY_START } from "./test-delivery"

export interface DeliveryFilters {
  state?: WebhookDeliveryState
  limit: number
  offset: number
}

/** There may be millions, and nobody counts them by paging. */
const MOST_COUNTED = 10_000

/**
 * A page of deliveries without their bodies, newest first. Ids grow with time: all and processed ones
 * are read along the primary key, the others out of `IDX_whatsapp_webhook_delivery_unprocessed`, which
 * holds what is not processed.
 */
export async function listDeliveriesForAdmin(
  db: Database,
  { state, limit, offset }: DeliveryFilters
): Promise<{ deliveries: AdminWebhookDelivery[]; count: number }> {
  const wanted = `
    FROM whatsapp_webhook_delivery
    WHERE deleted_at IS NULL ${state ? `AND ${DELIVERY_STATES[state]}` : ""}`
  const page = await rows<DeliveryRow>(
    db,
    `SELECT ${DELIVERY_COLUMNS} ${wanted} ORDER BY id DESC LIMIT ? OFFSET ?`,
    [limit, offset]
  )
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM (SELECT ${wanted} LIMIT ?) AS counted`,
    [MOST_COUNTED]
  )
  return { deliveries: page.map(toAdminDelivery), count: total?.count ?? 0 }
}

export const DELIVERY_COLUMNS = `
  id, ${DELIVERY_STATE} AS state, received_at, processed_at, attempts, next_attempt_at, error,
  octet_length(body) AS bytes,
  left(body, ${TEST_DELIVERY_START.length}) = '${TEST_DELIVERY_START}' AS is_test`

export type DeliveryRow = Omit<
  AdminWebhookDelivery,
  "received_at" | "processed_at" | "next_attempt_at"
> & { received_at: Date; processed_at: Date | null; next_attempt_at: Date | null }

export function toAdminDelivery<Row extends DeliveryRow>(row: Row) {
  return {
    ...row,
    received_at: row.received_at.toISOString(),
    processed_at: row.processed_at?.toISOString() ?? null,
    // Of a processed one it is the lease of the claim that applied it.
    next_attempt_at: row.processed_at ? null : (row.next_attempt_at?.toISOString() ?? null),
  }
}
