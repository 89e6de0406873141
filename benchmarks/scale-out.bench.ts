import { availableParallelism } from "node:os"
import { createOwnDatabase } from "../integration-tests/database/own-database"
import { META } from "../integration-tests/shop/meta-identities"
import { ensurePhoneNumber } from "../src/modules/whatsapp/operations/accounts/ensure-phone-number"
import { connectSender } from "./dispatch/outbox"
import { runWorkers, type WorkersRun } from "./scale-out/run-workers"
import { report, reportSkipped } from "./setup/report"
import { phoneNumberIds, startSimulatorProcess } from "./setup/simulator-process"

const NUMBERS = 8
const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 40_000)
const TARGET = 1.8

/**
 * With this latency the 256 connections that a worker is given here (the product gives it 1,000)
 * carry 820 promotions a second, whatever its core could do. Eight numbers at this rate want twice that, and more.
 */
const LATENCY_MS = 250
const RATE = 270

/** Two workers, Postgres, the simulator and this program, each with a core of its own. */
const CORES_NEEDED = 6
const NO_RATE = 1_000_000

/**
 * P9: two workers over eight numbers against one, with BullMQ. Once where a worker is bound by its
 * connections, which any machine can show; once where it is bound by its core, which only a machine
 * with enough of them can.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl, REDIS_URL: redisUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  if (!redisUrl) {
    reportSkipped("P9 two workers against one", "there is no Redis")
    return
  }
  const database = await createOwnDatabase(serverUrl, "whatsapp_scale_out_bench")
  const simulator = await startSimulatorProcess({ history: MESSAGES, numbers: NUMBERS })
  const { db, url: databaseUrl } = database
  try {
    const sender = await connectSender(db, { ...META, businessAccountId: META.wabaId })
    const { accountId } = sender
    const numberIds: string[] = []
    for (const phoneNumberId of phoneNumberIds(NUMBERS)) {
      numberIds.push(await ensurePhoneNumber(db, { accountId, phoneNumberId }))
    }
    const run = { db, databaseUrl, redisUrl, simulator, sender, numberIds, count: MESSAGES }
    await boundByConnections(run)
    await boundByCores(run)
  } finally {
    await simulator.stop()
    await database.drop()
  }
}

type Run = Omit<WorkersRun, "workers" | "rate" | "latencyMs" | "settleMs">

async function boundByConnections(run: Run): Promise<void> {
  const at = { ...run, rate: RATE, latencyMs: LATENCY_MS, settleMs: 6_000 }
  const one = await runWorkers({ ...at, workers: 1, count: Math.ceil(run.count / 2) })
  const two = await runWorkers({ ...at, workers: 2 })
  const unit = "messages/s"
  report({ benchmark: "P9 one worker, latency-bound", value: one.perSecond, unit })
  report({
    benchmark: "P9 two workers, latency-bound",
    value: two.perSecond,
    unit,
    ratio: two.perSecond / one.perSecond,
    target: TARGET,
    note: `Meta answers after ${LATENCY_MS} ms`,
  })
  const busiest = "P9 busiest second of any number"
  const bound = { unit: "messages", most: RATE }
  report({ benchmark: `${busiest}, one worker`, value: one.busiest, ...bound })
  report({ benchmark: `${busiest}, two workers`, value: two.busiest, ...bound })
}

async function boundByCores(run: Run): Promise<void> {
  const at = { ...run, rate: NO_RATE, latencyMs: 0, settleMs: 1_500 }
  const one = await runWorkers({ ...at, workers: 1 })
  const two = await runWorkers({ ...at, workers: 2 })
  const cores = availableParallelism()
  const unit = "messages/s"
  report({ benchmark: "P9 one worker, core-bound", value: one.perSecond, unit })
  report({
    benchmark: "P9 two workers, core-bound",
    value: two.perSecond,
    unit,
    ratio: two.perSecond / one.perSecond,
    ...(cores >= CORES_NEEDED ? { target: TARGET } : { note: `bounded by ${cores} cores` }),
  })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
