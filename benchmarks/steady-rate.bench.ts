import { createOwnDatabase } from "../integration-tests/database/own-database"
import { META } from "../integration-tests/shop/meta-identities"
import { benchMessages } from "./dispatch/bench-messages"
import { runLane } from "./dispatch/lane-run"
import { connectSender, fillOutbox } from "./dispatch/outbox"
import { report } from "./setup/report"
import { perSecondOf } from "./setup/per-second-of"
import { startSimulatorProcess } from "./setup/simulator-process"

const RATE = 1_000
const SECONDS = Number(process.env.BENCH_SECONDS ?? 25)
const LATENCY_MS = Number(process.env.BENCH_LATENCY_MS ?? 80)

/**
 * P1b: a number that may send 1,000 a second, and a Meta that answers after 80 ms. What counts is
 * when requests arrive: as many as configured, give or take two per cent, and never more in any
 * window of one second, wherever it begins.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const count = RATE * SECONDS
  const database = await createOwnDatabase(serverUrl, "whatsapp_steady_rate_bench")
  const simulator = await startSimulatorProcess({ history: count })
  const { db } = database
  const { phoneNumberId, accessToken } = META
  try {
    const sender = await connectSender(db, { ...META, businessAccountId: META.wabaId })
    await db("whatsapp_phone_number").update({ throughput_per_second: RATE })
    await simulator.reset()
    await simulator.answerAfter(LATENCY_MS)
    await fillOutbox(db, { sender, messages: benchMessages(count) })
    await runLane({ db, url: simulator.url, numberId: sender.numberId, accessToken, count })

    const rate = (await simulator.rates())[phoneNumberId]
    if (rate?.accepted !== count)
      throw new Error(`${count} were queued, ${rate?.accepted} arrived.`)
    report({
      benchmark: `P1b arrivals at ${LATENCY_MS} ms latency`,
      value: perSecondOf(rate),
      unit: "messages/s",
      ratio: perSecondOf(rate) / RATE,
      target: 0.98,
      most: RATE * 1.02,
    })
    report({
      benchmark: "P1b busiest second",
      value: rate.busiest_second,
      unit: "messages",
      most: RATE,
    })
  } finally {
    await simulator.stop()
    await database.drop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
