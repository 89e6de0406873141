import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { connect } from "../integration-tests/database/own-database"
import { META } from "../integration-tests/shop/meta-identities"
import { ensureEnvironmentAccount } from "../src/modules/whatsapp/operations/accounts/ensure-environment-account"
import { postAll, type PostRun } from "./ingest/post-all"
import { startReceiverProcess, startWorker } from "./ingest/servers"
import { sendMessages, statusDeliveries } from "./ingest/status-deliveries"
import { watchLag } from "./ingest/watch-lag"
import { median } from "./setup/median"
import { report } from "./setup/report"
import { makeShopTables, startShop, type Listening } from "./shop/start-shop"

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 1_500)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const SUSTAINED = Number(process.env.BENCH_SUSTAINED ?? 20_000)
/** The receiver answers this many requests in about the time the shop answers one round. */
const RECEIVER_SHARE = 6
const MOST_P99_MS = 100
const MOST_LAG_MS = 2_000
const DATABASE = "whatsapp_ingest_bench"
const ROUTE = "/hooks/whatsapp"

/**
 * P3: signed deliveries are stored before they are answered, through Medusa's HTTP stack, against a
 * route of the same app that does nothing. P3b: the same through the standalone receiver, against
 * the route. Rounds alternate, so that all meet the same machine. Then the route takes in as much as
 * it can while a worker applies it: the lag is how long a stored delivery waits at most.
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
    const shop = await startShop({ databaseUrl: url, mode: "server" })
    stopping.push(shop.stop)
    const receiver = await startReceiverProcess(url)
    stopping.push(receiver.stop)

    await measureRates({ db, shop, receiver })
    const worker = await startWorker(url)
    stopping.push(worker.stop)
    await measureLag({ db, shop })
  } finally {
    for (const stop of stopping.reverse()) await stop()
    await db.destroy()
    await server.raw(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    await server.destroy()
  }
}

interface Measured {
  db: Knex
  shop: Listening
}

async function measureRates({ db, shop, receiver }: Measured & { receiver: Listening }) {
  const runs: { empty: PostRun; route: PostRun; receiver: PostRun }[] = []
  // The first round of each warms the code up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await postAll(shop.port, statusDeliveries("/hooks/empty", REQUESTS))
    const route = await postAll(shop.port, statusDeliveries(ROUTE, REQUESTS))
    await expectStored(db, REQUESTS)
    const many = REQUESTS * RECEIVER_SHARE
    const received = await postAll(receiver.port, statusDeliveries(ROUTE, many))
    await expectStored(db, many)
    console.log(
      `${round === 0 ? "warm-up" : `round ${round}`}: empty route ${Math.round(empty.perSecond)}/s, route ${Math.round(route.perSecond)}/s, receiver ${Math.round(received.perSecond)}/s`
    )
    if (round > 0) runs.push({ empty, route, receiver: received })
  }
  const unit = "deliveries/s"
  const rate = (of: keyof (typeof runs)[number]) => median(runs.map((run) => run[of].perSecond))
  const ratio = (of: "route" | "receiver", to: "empty" | "route") =>
    median(runs.map((run) => run[of].perSecond / run[to].perSecond))
  report({ benchmark: "P3 empty route", value: rate("empty"), unit })
  report({
    benchmark: "P3 durable ingest",
    value: rate("route"),
    unit,
    ratio: ratio("route", "empty"),
    target: 0.9,
  })
  report({
    benchmark: "P3 durable ingest, p99 at 64 connections",
    value: median(runs.map(({ route }) => route.p99Ms)),
    unit: "ms",
    most: MOST_P99_MS,
  })
  report({
    benchmark: "P3b standalone receiver",
    value: rate("receiver"),
    unit,
    ratio: ratio("receiver", "route"),
    target: 5,
  })
}

/** What was answered with 200 must be there: all of it, once. */
async function expectStored(db: Knex, count: number): Promise<void> {
  const [stored] = await db("whatsapp_webhook_delivery").count("* as count")
  if (Number(stored?.count) !== count) {
    throw new Error(`${count} were answered, ${stored?.count} are stored.`)
  }
  await db.raw("TRUNCATE whatsapp_webhook_delivery")
}

const WARM_UP = 1_000

async function measureLag({ db, shop }: Measured): Promise<void> {
  const account = { ...META, businessAccountId: META.wabaId }
  await sendMessages(db, await ensureEnvironmentAccount(db, account))
  // The worker has started, and is warm, once these are applied.
  await postAll(shop.port, statusDeliveries(ROUTE, WARM_UP))
  await untilApplied(db)
  const lag = watchLag(db)
  const { perSecond } = await postAll(shop.port, statusDeliveries(ROUTE, SUSTAINED))
  await untilApplied(db)
  const { worstMs } = await lag.stop()
  report({ benchmark: "P3 sustained ingest", value: perSecond, unit: "deliveries/s" })
  report({
    benchmark: "P3 worst lag of processing",
    value: worstMs,
    unit: "ms",
    most: MOST_LAG_MS,
  })
}

async function untilApplied(db: Knex): Promise<void> {
  for (;;) {
    const waiting = await db("whatsapp_webhook_delivery").whereNull("processed_at").first("id")
    if (!waiting) return
    await pause(50)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
