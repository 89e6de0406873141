import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_FIELDS, type OrderRecord } from "../../automations/subjects/order-record"
import { PAYMENT_FIELDS, type PaymentRecord } from "../../automations/subjects/payment-record"
import { refused } from "../../../modules/whatsapp"

/** An order with what happened to it, as previews show it. */
export interface PreviewedOrder extends OrderRecord {
  payment_collections?: { payments?: PaymentRecord[] | null }[] | null
  fulfillments?: PreviewedFulfillment[] | null
}

export interface PreviewedFulfillment {
  id: string
  shipped_at: Date | string | null
  delivered_at: Date | string | null
  labels?: { tracking_number: string | null; tracking_url: string | null }[] | null
}

const FIELDS = [
  ...ORDER_FIELDS,
  ...PAYMENT_FIELDS.filter((field) => !field.startsWith("payment_collection")).map(
    (field) => `payment_collections.payments.${field}`
  ),
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

/** Finds an order by the number people know it by, with or without a `#`, or by its id. */
export async function findOrder(
  container: MedusaContainer,
  number: string
): Promise<PreviewedOrder> {
  const wanted = number.trim().replace(/^#/, "")
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: filtersFor(wanted) })
  const [order] = data as unknown as PreviewedOrder[]
  if (order) return order
  throw refused("NOT_FOUND", "order_not_found", { number })
}

/** Above this, a number cannot be one Postgres counted. */
const MOST = 2_147_483_647

function filtersFor(wanted: string): Record<string, string | number> {
  if (wanted.startsWith("order_")) return { id: wanted }
  const isCounted = /^\d{1,10}$/.test(wanted) && Number(wanted) <= MOST
  return isCounted ? { display_id: Number(wanted) } : { custom_display_id: wanted }
}
