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

/** What an event is keyed by, and when it happened. */
export interface RecentEntity {
  id: string
  at: Date
}

/** One page of what happened, and where the next one starts; null after the last. */
export interface EntityPage {
  entities: RecentEntity[]
  last: string | null
}

type ReadPage = (request: PageRequest) => Promise<EntityPage>

/** Where each trigger's events can be found again when the bus lost them. */
export const RECENT_ENTITIES: Record<TriggerEvent["trigger"], ReadPage> = {
  "order.placed": recentOrders,
  "payment.captured": recentlyCapturedPayments,
}

async function recentOrders({ container, ...page }: PageRequest): Promise<EntityPage> {
  const orders = await readPage<{ id: string; created_at: string }>(container, {
    entity: "order",
    fields: ["id", "created_at"],
    filters: { is_draft_order: false },
    ...page,
  })
  return {
    entities: orders.map(({ id, created_at }) => ({ id, at: new Date(created_at) })),
    last: orders.at(-1)?.id ?? null,
  }
}

interface Capture {
  id: string
  created_at: string
  payment: { id: string; payment_collection?: { order?: { id: string } | null } | null } | null
}

async function recentlyCapturedPayments({ container, ...page }: PageRequest): Promise<EntityPage> {
  const captures = await readPage<Capture>(container, {
    entity: "capture",
    fields: ["id", "created_at", "payment.id", "payment.payment_collection.order.id"],
    filters: {},
    ...page,
  })
  return {
    entities: captures.flatMap(({ created_at, payment }) =>
      payment?.payment_collection?.order ? [{ id: payment.id, at: new Date(created_at) }] : []
    ),
    last: captures.at(-1)?.id ?? null,
  }
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
