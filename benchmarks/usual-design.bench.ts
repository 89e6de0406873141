import LocalEventBus from "@medusajs/event-bus-local/dist/services/event-bus-local"
import { WHATSAPP_EVENTS } from "../src/contract"
import { createOwnDatabase } from "../integration-tests/database/own-database"
import { META } from "../integration-tests/shop/meta-identities"
import { benchMessages } from "./dispatch/bench-messages"
import { runLane } from "./dispatch/lane-run"
import { connectSender, fillOutbox } from "./dispatch/outbox"
import { median } from "./setup/median"
import { report, reportSkipped } from "./setup/report"
import { startSimulatorProcess } from "./setup/simulator-process"
import { runUsualDesign } from "./usual-design/usual-run"
import { BARE, SAME_WORK } from "./usual-design/usual-statements"
import { fillUsualTable, makeUsualTable } from "./usual-design/usual-table"

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 20_000)
/** The usual design is given fewer: it would take as long as all other benchmarks together. */
const USUAL_MESSAGES = Math.ceil(MESSAGES / 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
/** So many rounds of each warm the code up and are not counted. */
const WARM_UP = 2
/** Of 25, 50, 100, 200 and 400 only the first was slower where they were tried. */
const CONCURRENCY = Number(process.env.BENCH_CONCURRENCY ?? 100)
const NAME = "P2 engine against the usual design"
const TARGET = 6

/**
 * P2: the engine, with its wakes over BullMQ, against one BullMQ job a message, on the same machine,
 * simulator, Postgres and Redis. Rounds alternate, so that both meet the same machine.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl, REDIS_URL: redisUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  if (!redisUrl) {
    reportSkipped(NAME, "there is no Redis")
    return
  }
  const database = await createOwnDatabase(serverUrl, "whatsapp_usual_design_bench")
  const simulator = await startSimulatorProcess()
  const { db, url: databaseUrl } = database
  const { phoneNumberId, accessToken } = META
  const { url } = simulator
  const bus = new LocalEventBus({ logger: console } as never, {}, {} as never)
  const tell = (id: string) =>
    void bus.emit({ name: WHATSAPP_EVENTS.MESSAGE_SENT, data: { id } }, {})
  const unit = "messages/s"
  const usual: number[] = []
  const bare: number[] = []
  const engine: number[] = []
  try {
    const sender = await connectSender(db, { ...META, businessAccountId: META.wabaId })
    await makeUsualTable(db)
    for (let round = 1 - WARM_UP; round <= ROUNDS; round++) {
      const few = benchMessages(USUAL_MESSAGES)
      const at = { databaseUrl, redisUrl, url, phoneNumberId, accessToken }
      const job = { ...at, messages: few, concurrency: CONCURRENCY }
      await simulator.reset()
      await fillOutbox(db, { sender, messages: few })
      const usualRate = await runUsualDesign({ ...job, statements: SAME_WORK, onSent: tell })
      await expectOnce(USUAL_MESSAGES)

      await simulator.reset()
      await fillUsualTable(db, few)
      const bareRate = await runUsualDesign({ ...job, statements: BARE })
      await expectOnce(USUAL_MESSAGES)

      await simulator.reset()
      await fillOutbox(db, { sender, messages: benchMessages(MESSAGES) })
      const { numberId } = sender
      const lane = { db, url, numberId, accessToken, count: MESSAGES, redisUrl }
      const engineRate = await runLane(lane)
      await expectOnce(MESSAGES)
      console.log(
        `${round <= 0 ? "warm-up" : `round ${round}`}: usual design ${Math.round(usualRate)}/s, at its barest ${Math.round(bareRate)}/s, engine ${Math.round(engineRate)}/s, ratio ${(engineRate / usualRate).toFixed(2)}`
      )
      if (round > 0) {
        usual.push(usualRate)
        bare.push(bareRate)
        engine.push(engineRate)
      }
    }
  } finally {
    await simulator.stop()
    await database.drop()
  }
  report({ benchmark: "P2 one BullMQ job a message", value: median(usual), unit })
  report({
    benchmark: NAME,
    value: median(engine),
    unit,
    ratio: median(engine.map((rate, round) => rate / (usual[round] ?? NaN))),
    target: TARGET,
  })
  report({
    benchmark: "P2 one BullMQ job a message, at its barest",
    value: median(bare),
    unit,
    note: "on a table of its own with one index: no policy, no history, nobody told",
  })
  report({
    benchmark: "P2 engine against that",
    value: median(engine),
    unit,
    ratio: median(engine.map((rate, round) => rate / (bare[round] ?? NaN))),
  })

  async function expectOnce(count: number): Promise<void> {
    const { total, distinct } = await simulator.tally()
    if (total === count && distinct === count) return
    throw new Error(`${count} were queued, ${total} received, ${distinct} of them distinct.`)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
