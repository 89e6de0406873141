import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { BENCH_TEMPLATE, type SimulatorProcess } from "../setup/simulator-process"

interface Orders {
  db: Knex
  /** Where the shop serves. */
  port: number
  simulator: SimulatorProcess
  count: number
  everyMs: number
}

const MOST_WAIT_MS = 60_000

/** Contacts who agreed to receipts, as customers who placed orders before. */
export async function addBuyers(db: Knex, count: number): Promise<void> {
  await db.raw(
    `WITH buyer AS (
       INSERT INTO whatsapp_contact (id)
       SELECT 'wacon_buyer_' || n FROM generate_series(1, ?) AS n
       RETURNING id
     ), identity AS (
       INSERT INTO whatsapp_contact_identity (id, contact_id, kind, value)
       SELECT 'waidn_' || id, id, 'phone', '+1666' || lpad(substring(id from 13), 7, '0') FROM buyer
       ON CONFLICT DO NOTHING
     )
     INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || id, id, 'order_updates', 'granted', 'checkout', now() FROM buyer`,
    [count]
  )
}

/** How long receipts took, each in milliseconds since its order. */
export interface ReceiptTimes {
  /** Until they were in the outbox and the shop had answered. */
  queued: number[]
  /** Until their request was at the Cloud API. */
  sent: number[]
}

interface Receipt {
  id: string
  at: number
  answeredAt: number
}

/** Places orders one after the other while something else is under way. */
export async function placeOrders(orders: Orders): Promise<ReceiptTimes> {
  const placed: Promise<Receipt>[] = []
  for (let index = 1; index <= orders.count; index += 1) {
    placed.push(placeOrder(orders, index))
    await pause(orders.everyMs)
  }
  const receipts = await Promise.all(placed)
  const sent: number[] = []
  for (const { id, at } of receipts) sent.push((await arrivalOf(orders.simulator, id)) - at)
  return { sent, queued: receipts.map(({ at, answeredAt }) => answeredAt - at) }
}

const preciseNow = () => performance.timeOrigin + performance.now()

async function placeOrder({ port }: Orders, index: number): Promise<Receipt> {
  const at = preciseNow()
  const answer = await fetch(`http://127.0.0.1:${port}/bench/receipts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      cause: `order.placed:order_${at}_${index}`,
      to: { contactId: `wacon_buyer_${index}` },
      purpose: "order_updates",
      content: {
        kind: "template",
        name: BENCH_TEMPLATE,
        language: "en",
        values: { body: { 1: `#${index}`, 2: "1 × Medusa mug" } },
      },
      orderId: `order_${index}`,
    }),
  })
  const text = await answer.text()
  const answeredAt = preciseNow()
  if (!answer.ok) throw new Error(`The shop answered ${answer.status}: ${text}`)
  const { messages } = JSON.parse(text) as { messages: { id: string; status: string }[] }
  const [message] = messages
  if (message?.status !== "queued") throw new Error(`The receipt was not queued: ${text}`)
  return { id: message.id, at, answeredAt }
}

async function arrivalOf(simulator: SimulatorProcess, id: string): Promise<number> {
  const deadline = Date.now() + MOST_WAIT_MS
  for (;;) {
    const arrived = await simulator.arrivalOf(id)
    if (arrived !== null) return arrived
    if (Date.now() > deadline) throw new Error(`Receipt ${id} did not arrive within a minute.`)
    await pause(100)
  }
}
