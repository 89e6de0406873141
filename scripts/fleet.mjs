import { availableParallelism } from "node:os"
import { parseArgs } from "node:util"
import { ensureBuilt } from "./ensure-built.mjs"
import { ensureInstalled } from "./ensure-installed.mjs"
import { whenStarted } from "./lib/main.mjs"

/** The shop's three processes, Postgres, Redis and the simulator share the machine. */
const CORES_FOR_FULL_RATE = 4

const USAGE = `Usage: npm run fleet                       one server, two workers, Redis: 50,000 messages
       npm run fleet -- --rate 1000        so many a second, Meta's most; by itself that on four
                                           cores or more, and 500 on fewer
       npm run fleet -- --messages 2000    a quick look

DATABASE_URL replaces the embedded Postgres, REDIS_URL a redis-server of its own.`

/**
 * Proves that a shop of three processes sends each message once and at the configured rate.
 * Everything it needs, it installs, builds and starts itself; it ends with code 1 when a promise was
 * not kept.
 */
async function main() {
  const { messages, rate } = readArguments()
  const undoing = []
  let closing
  // Last started, first stopped: the shop still needs its database while it drains.
  const close = () =>
    (closing ??= (async () => {
      for (const stop of undoing.reverse())
        await stop().catch((error) => console.error(error.message))
    })())

  let interrupted = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, async () => {
      interrupted = true
      console.log("\nClosing…")
      await close()
      process.exit(130)
    })
  }

  await ensureInstalled()
  await ensureBuilt(["plugin", "simulator"])
  // Not before: it uses what has only now been installed.
  const { runFleet } = await import("./fleet/run.mjs")
  try {
    await runFleet({ messages, rate, undo: (stop) => undoing.push(stop) })
  } catch (error) {
    // What was interrupted has nothing to complain about.
    if (!interrupted) throw error
  } finally {
    await close()
  }
}

function readArguments() {
  const usual = availableParallelism() >= CORES_FOR_FULL_RATE ? "1000" : "500"
  const options = {
    messages: { type: "string", default: "50000" },
    rate: { type: "string", default: usual },
  }
  try {
    const { values } = parseArgs({ options })
    const [messages, rate] = [Number(values.messages), Number(values.rate)]
    if (!(Number.isInteger(messages) && messages > 0)) throw new Error("--messages takes a number.")
    if (!(Number.isInteger(rate) && rate > 0 && rate <= 1_000)) {
      throw new Error("--rate takes a number up to 1000.")
    }
    return { messages, rate }
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`)
  }
}

whenStarted(import.meta.url, main)
