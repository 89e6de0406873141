import { availableParallelism } from "node:os"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createOwnDatabase } from "../integration-tests/database/own-database"
import { META } from "../integration-tests/shop/meta-identities"
import { runBareLoop } from "./dispatch/bare-loop"
import { benchMessages, CONNECTIONS } from "./dispatch/bench-messages"
import { runLane } from "./dispatch/lane-run"
import { connectSender, fillOutbox, type BenchSender } from "./dispatch/outbox"
import { median } from "./setup/median"
import { report } from "./setup/report"
import { startSimulatorProcess, type SimulatorProcess } from "./setup/simulator-process"

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 20_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
/** So many rounds of each warm the code up and are not counted: until then a tenth of it is compiling. */
const WARM_UP = 3
const TARGET = 0.7

interface Meta {
  name: string
  latencyMs: number
  /** Requests that may be under way at once. */
  connections: number
}

const FAR_AWAY: Meta = { name: "Meta 80 ms away", latencyMs: 80, connections: 1_000 }
const AT_ONCE: Meta = { name: "Meta answering at once", latencyMs: 0, connections: CONNECTIONS }

interface Bench {
  db: Knex
  simulator: SimulatorProcess
  sender: BenchSender
}

/**
 * P1: queued messages leave through the real lane, policy check and state writes included, against
 * a bare undici loop with the same requests. Rounds alternate, so that both meet the same machine.
 *
 * Once with Meta as far away as it is. Once with a simulator that answers at once, where nothing
 * but processors counts: the bare loop and the simulator then fill two cores by themselves, and on
 * two cores what the engine and Postgres do beside them can only come off the rate.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const database = await createOwnDatabase(serverUrl, "whatsapp_dispatch_bench")
  const simulator = await startSimulatorProcess()
  const { db } = database
  try {
    const sender = await connectSender(db, { ...META, businessAccountId: META.wabaId })
    const bench = { db, simulator, sender }
    await compare(bench, FAR_AWAY, { target: TARGET })
    const note = `${availableParallelism()} cores for the engine, Postgres and the simulator`
    await compare(bench, AT_ONCE, { target: TARGET, note })
  } finally {
    await simulator.stop()
    await database.drop()
  }
}

async function compare(
  bench: Bench,
  meta: Meta,
  asked: { target: number; note?: string }
): Promise<void> {
  const bare: number[] = []
  const lane: number[] = []
  for (let round = 1 - WARM_UP; round <= ROUNDS; round++) {
    const rates = await runRound(bench, meta)
    const name = round <= 0 ? "warm-up" : `round ${round}`
    const ratio = (rates.lane / rates.bare).toFixed(2)
    console.log(
      `${meta.name}, ${name}: bare ${Math.round(rates.bare)}/s, lane ${Math.round(rates.lane)}/s, ratio ${ratio}`
    )
    if (round <= 0) continue
    bare.push(rates.bare)
    lane.push(rates.lane)
  }
  const unit = "messages/s"
  const ratio = median(lane.map((rate, round) => rate / (bare[round] ?? NaN)))
  report({ benchmark: `P1 bare undici loop, ${meta.name}`, value: median(bare), unit })
  const benchmark = `P1 dispatch lane, ${meta.name}`
  report({ benchmark, value: median(lane), unit, ratio, ...asked })
}

async function runRound(
  { db, simulator, sender }: Bench,
  { latencyMs, connections }: Meta
): Promise<{ bare: number; lane: number }> {
  const { phoneNumberId, accessToken } = META
  const { url } = simulator
  const messages = benchMessages(MESSAGES)
  await simulator.reset()
  await simulator.answerAfter(latencyMs)
  const bare = await runBareLoop({ url, phoneNumberId, accessToken, messages, connections })

  await simulator.reset()
  await simulator.answerAfter(latencyMs)
  await fillOutbox(db, { sender, messages })
  const { numberId } = sender
  const lane = await runLane({ db, url, numberId, accessToken, connections, count: MESSAGES })
  const { total, distinct } = await simulator.tally()
  if (total !== MESSAGES || distinct !== MESSAGES) {
    throw new Error(`${MESSAGES} were queued, ${total} received, ${distinct} of them distinct.`)
  }
  return { bare, lane }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
