import { META } from "../integration-tests/shop/meta-identities"
import { createOwnDatabase } from "../integration-tests/database/own-database"
import { runBareLoop } from "./dispatch/bare-loop"
import { benchMessages } from "./dispatch/bench-messages"
import { runLane } from "./dispatch/lane-run"
import { connectSender, fillOutbox } from "./dispatch/outbox"
import { median } from "./setup/median"
import { report } from "./setup/report"
import { startSimulatorProcess } from "./setup/simulator-process"

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 20_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
/** So many rounds of each warm the code up and are not counted: until then a tenth of it is compiling. */
const WARM_UP = 3
const TARGET = 0.7

/**
 * P1: queued messages leave through the real lane, policy check and state writes included, against
 * a bare undici loop with the same requests. Rounds alternate, so that both meet the same machine.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const database = await createOwnDatabase(serverUrl, "whatsapp_dispatch_bench")
  const simulator = await startSimulatorProcess()
  const { db } = database
  const { phoneNumberId, accessToken } = META
  const { url } = simulator
  const bare: number[] = []
  const lane: number[] = []
  try {
    const sender = await connectSender(db, { ...META, businessAccountId: META.wabaId })
    for (let round = 1 - WARM_UP; round <= ROUNDS; round++) {
      const messages = benchMessages(MESSAGES)
      await simulator.reset()
      const bareRate = await runBareLoop({ url, phoneNumberId, accessToken, messages })

      await simulator.reset()
      await fillOutbox(db, { sender, messages })
      const { numberId } = sender
      const laneRate = await runLane({ db, url, numberId, accessToken, count: MESSAGES })
      const { total, distinct } = await simulator.tally()
      if (total !== MESSAGES || distinct !== MESSAGES) {
        throw new Error(`${MESSAGES} were queued, ${total} received, ${distinct} of them distinct.`)
      }
      console.log(
        `${round <= 0 ? "warm-up" : `round ${round}`}: bare ${Math.round(bareRate)}/s, lane ${Math.round(laneRate)}/s, ratio ${(laneRate / bareRate).toFixed(2)}`
      )
      if (round > 0) {
        bare.push(bareRate)
        lane.push(laneRate)
      }
    }
  } finally {
    await simulator.stop()
    await database.drop()
  }
  const ratio = median(lane.map((rate, round) => rate / (bare[round] ?? NaN)))
  report({ benchmark: "P1 bare undici loop", value: median(bare), unit: "messages/s" })
  report({
    benchmark: "P1 dispatch lane",
    value: median(lane),
    unit: "messages/s",
    ratio,
    target: TARGET,
  })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
