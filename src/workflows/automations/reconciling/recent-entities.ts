import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TriggerEvent } from "../trigger-event"
import type { ReconciliationWindow } from "./reconciliation-window"

interface PageRequest {
  container: MedusaContainer
  window: ReconciliationWindow
  /** Ids sort by time; the page after this one. */
  after: string
  take: number
}

/** One page of what happened: the entity events are keyed by, and where the next page starts. */
export interface EntityPage {
  entityIds: string[]
  last: string | null
}

type ReadPage = (request: PageRequest) => Promise<EntityPage>

/** Where each trigger's events can be found again when the bus lost them. */
export const RECENT_ENTITIES: Record<TriggerEvent["trigger"], ReadPage> = {
  "order.placed": recentOrders,
  "payment.captured": recentlyCapturedPayments,
}

async function recentOrders({ container, ...page }: PageRequest): Promise<EntityPage> {
  const orders = await readPage<{ id: string }>(container, {
    entity: "order",
    fields: ["id"],
    filters: { is_draft_order: false },
    ...page,
  })
  return { entityIds: orders.map(({ id }) => id), last: orders.at(-1)?.id ?? null }
}

async function recentlyCapturedPayments({ container, ...page }: PageRequest): Promise<EntityPage> {
  const captures = await readPage<{
    id: string
    payment: { id: string; payment_collection?: { order?: { id: string } | null } | null } | null
  }>(container, {
    entity: "capture",
    fields: ["id", "payment.id", "payment.payment_collection.order.id"],
    filters: {},
    ...page,
  })
  const paid = captures.flatMap(({ payment }) =>
    payment?.payment_collection?.order ? [payment.id] : []
  )
  return { entityIds: [...new Set(paid)], last: captures.at(-1)?.id ?? null }
}

type Query = Omit<PageRequest, "container"> & {
  entity: string
  fields: string[]
  filters: Record<string, unknown>
}

async function readPage<Row>(
  container: MedusaContainer,
  { entity, fields, filters, window, after, take }: Query
): Promise<Row[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields,
    filters: { ...filters, id: { $gt: after }, created_at: { $gte: window.from, $lte: window.to } },
    pagination: { take, order: { id: "ASC" } },
  })
  return data as Row[]
}
