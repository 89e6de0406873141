import { findFreePort } from "../postgres/free-port.mjs"
import { REDIS_MISSING, startRedis } from "../redis.mjs"
import { tailOf } from "../demo/log-tail.mjs"
import { answers, waitUntil } from "../demo/wait-until.mjs"
import { makeFleetDatabase } from "./database.mjs"
import { findingsOf, printFindings } from "./findings.mjs"
import { MOST_RATE, startMeta } from "./meta.mjs"
import { createShop, untilUp } from "./shop.mjs"

const PROCESSES = [
  { name: "server", mode: "server" },
  { name: "worker-1", mode: "worker" },
  { name: "worker-2", mode: "worker" },
]

/** So many go first and do not count: a new process spends its first seconds on compiling. */
const WARM_UP = 5_000

/** Beyond the time the rate allows: for statuses to come in and be applied. */
const GRACE_MS = 120_000

/**
 * Starts everything, in the order in which each needs the one before, queues the messages through
 * the shop's own service, waits until all are delivered, and holds what happened against what must.
 * @param {{ messages: number, rate: number, undo: (stop: () => Promise<unknown>) => void }} options
 */
export async function runFleet({ messages, rate, undo }) {
  const redis = await startRedis()
  if (!redis) throw new Error(`A fleet needs Redis: ${REDIS_MISSING}.`)
  undo(redis.stop)
  const database = await makeFleetDatabase()
  undo(database.stop)
  const ports = await choosePorts()
  const serverPort = ports.shop.number

  const meta = startMeta({
    port: ports.simulator.number,
    webhookUrl: `http://127.0.0.1:${serverPort}/hooks/whatsapp`,
    remember: messages + 1_000,
  })
  undo(meta.service.stop)
  await waitUntil(() => answers(`${meta.url}/_sim/state`), {
    what: "the simulator to answer",
    withinMs: 30_000,
    during: meta.service,
  })
  await meta.prepare()

  const shop = createShop({ databaseUrl: database.url, redisUrl: redis.url, ports })
  console.log("Migrating the database…")
  await shop.migrate()
  console.log("Starting one server and two workers…")
  const processes = []
  for (const { name, mode } of PROCESSES) {
    const port = mode === "server" ? serverPort : await findFreePort()
    const service = shop.start({ name, mode, port })
    undo(service.stop)
    processes.push({ service, port })
    // One after the other: each has the machine to itself while it starts.
    await untilUp(service, port)
  }
  await untilReadFromMeta(database)
  await configureRate(database, rate)

  const services = processes.map(({ service }) => service)
  const delivered = (count) => untilDelivered({ database, messages: count, rate, services })
  console.log(`Warming up with ${WARM_UP} messages…`)
  await shop.queue(WARM_UP)
  await delivered(WARM_UP)
  await meta.prepare()
  console.log(`Queueing ${messages} messages…`)
  // Whoever was queued before is not again.
  await shop.queue(WARM_UP + messages)
  console.log(`Sending ${rate} a second…`)
  await delivered(messages)
  const missed = printFindings(await look({ meta, database, messages, rate }))
  if (missed.length > 0) throw new Error(`Not kept: ${missed.join(", ")}.`)
  console.log(`${messages} messages, each sent once at the configured rate.`)
}

async function choosePorts() {
  const [shop, storefront, simulator] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ].map((number) => ({ number }))
  return { shop, storefront, simulator }
}

/** The shop asks Meta for its number's throughput and its templates once it has started. */
function untilReadFromMeta({ query }) {
  const known = `
    SELECT FROM whatsapp_phone_number, whatsapp_template
    WHERE throughput_per_second = ${MOST_RATE} AND whatsapp_template.name = 'hello_world'`
  return waitUntil(async () => (await query(known)).length > 0, {
    what: "the shop to read its number and templates from Meta",
    withinMs: 60_000,
  })
}

/** What is not delivered by then, the findings tell. */
async function untilDelivered({ database, messages, rate, services }) {
  const rest = `SELECT FROM whatsapp_message WHERE status <> 'delivered' LIMIT 1`
  try {
    await waitUntil(async () => (await database.query(rest)).length === 0, {
      what: "every message to be delivered",
      withinMs: (messages / rate) * 1_000 + GRACE_MS,
      during: { mustRun: () => services.forEach((service) => service.mustRun()) },
    })
  } catch (error) {
    console.error(`${error.message}\n${services.map(({ log }) => tailOf(log)).join("\n")}`)
  }
}

/** As a merchant does who keeps a part of Meta's throughput free. */
function configureRate({ query }, rate) {
  return query(`UPDATE whatsapp_phone_number SET throughput_share = ${rate / MOST_RATE}`)
}

async function look({ meta, database, messages, rate }) {
  const statuses = await database.query(
    `SELECT status, count(*)::int AS count FROM whatsapp_message GROUP BY status ORDER BY status`
  )
  console.log(statuses.map(({ status, count }) => `${count} ${status}`).join(", "))
  const [tally, arrivals] = [await meta.tally(), await meta.arrivals()]
  return findingsOf({ messages, warmUp: WARM_UP, rate, tally, arrivals, statuses })
}
