import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { connect } from "../integration-tests/database/own-database"
import { addBuyers, placeOrders } from "./receipts-first/place-orders"
import { percentile } from "./setup/percentile"
import { queueCampaign } from "./setup/queue-campaign"
import { report } from "./setup/report"
import {
  BENCH_TEMPLATE,
  startSimulatorProcess,
  type SimulatorProcess,
} from "./setup/simulator-process"
import { makeShopTables, startShop } from "./shop/start-shop"

const DATABASE = "whatsapp_receipts_bench"
const CAMPAIGN = Number(process.env.BENCH_CAMPAIGN ?? 100_000)
const ORDERS = Number(process.env.BENCH_ORDERS ?? 200)
const ORDER_EVERY_MS = Number(process.env.BENCH_ORDER_EVERY_MS ?? 100)
/** Meta's two levels of throughput. */
const RATES = [80, 1_000]
const LATENCY_MS = 80
const MOST_WAIT_MS = 60_000
const P95_MOST_MS = 1_000
const P99_MOST_MS = 2_000

/**
 * P6: while a campaign of 100,000 drains through a booted shop, orders are placed in it. Measured
 * is the time from an order to its receipt's request at the Cloud API: HTTP, workflow, rendering,
 * policy, outbox, claim and the number's rate included.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const server = connect(serverUrl)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${DATABASE}` }).href
  await server.raw(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
  await server.raw(`CREATE DATABASE ${DATABASE}`)
  const db = connect(url)
  const stopping: (() => Promise<void>)[] = []
  try {
    await makeShopTables(url)
    const simulator = await startSimulatorProcess({ history: 100_000 })
    stopping.push(simulator.stop)
    await simulator.reset()
    const shop = await startShop({ databaseUrl: url, mode: "shared", graphUrl: simulator.url })
    stopping.push(shop.stop)
    await untilKnown(db)
    for (const rate of RATES) await measure({ db, simulator, port: shop.port, rate })
  } finally {
    for (const stop of stopping.reverse()) await stop()
    await db.destroy()
    await server.raw(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    await server.destroy()
  }
}

interface Measured {
  db: Knex
  simulator: SimulatorProcess
  port: number
  rate: number
}

async function measure({ db, simulator, port, rate }: Measured): Promise<void> {
  await simulator.reset()
  await simulator.answerAfter(LATENCY_MS)
  await db("whatsapp_phone_number").update({ throughput_per_second: rate })
  const { id: templateId, account_id: accountId } = await untilKnown(db)
  const number = await db("whatsapp_phone_number").first("id")
  const numberIds = [String(number?.id)]
  await queueCampaign(db, { accountId, templateId, numberIds, count: CAMPAIGN })
  await addBuyers(db, ORDERS)
  await untilUnderWay(simulator)

  const orders = { db, port, simulator, count: ORDERS, everyMs: ORDER_EVERY_MS }
  const { queued, sent } = await placeOrders(orders)
  const left = await db("whatsapp_message")
    .where({ purpose: "marketing", status: "queued" })
    .count("* as count")
  await untilQuiet(db)
  console.log(`${rate}/s: ${left[0]?.count} of the campaign still waited at the end.`)
  if (Number(left[0]?.count) === 0) throw new Error("The campaign was over before the orders were.")

  const at = `at ${rate}/s`
  const figures = { unit: "ms", note: `${ORDERS} orders during a campaign of ${CAMPAIGN}` }
  report({
    benchmark: `P6 receipt ${at}, median until queued`,
    value: percentile(queued, 0.5),
    ...figures,
  })
  report({ benchmark: `P6 receipt ${at}, median`, value: percentile(sent, 0.5), ...figures })
  report({
    benchmark: `P6 receipt ${at}, p95`,
    value: percentile(sent, 0.95),
    ...figures,
    most: P95_MOST_MS,
  })
  report({
    benchmark: `P6 receipt ${at}, p99`,
    value: percentile(sent, 0.99),
    ...figures,
    most: P99_MOST_MS,
  })
}

/** The shop asks Meta for its templates once it has started. */
function untilKnown(db: Knex): Promise<{ id: string; account_id: string }> {
  return until("the shop to know its template", () =>
    db("whatsapp_template")
      .where({ name: BENCH_TEMPLATE, status: "APPROVED" })
      .first<{ id: string; account_id: string } | undefined>("id", "account_id")
  )
}

async function untilUnderWay(simulator: SimulatorProcess): Promise<void> {
  await until("the campaign to be under way", async () => (await simulator.tally()).total > 0)
}

/**
 * What was claimed before the rest was canceled still leaves. A message that met a simulator just
 * reset would be refused for its template, and the shop would never send that template again.
 */
async function untilQuiet(db: Knex): Promise<void> {
  const busy = () => db("whatsapp_message").whereIn("status", ["queued", "sending"]).first("id")
  await until("the rest of the campaign to have left", async () => {
    await db("whatsapp_message").where({ status: "queued" }).update({ status: "canceled" })
    return !(await busy())
  })
}

/** Asks until there is something, and says what was missing when that takes too long. */
async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<NonNullable<T>> {
  const deadline = Date.now() + MOST_WAIT_MS
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > deadline) throw new Error(`Waited a minute in vain for ${what}.`)
    await pause(100)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
