import { ensureBuilt } from "./ensure-built.mjs"
import { ensureInstalled } from "./ensure-installed.mjs"
import { whenStarted } from "./lib/main.mjs"

const USAGE = `Usage: npm run demo             a shop with the plugin, its admin, a storefront and a phone, on this machine
       npm run demo -- --blank  the same with no WhatsApp account yet, afresh at each start: set it up in the admin
       npm run demo -- --once   one shopper from the ticked box to the receipt, printed; then it ends

PORT (9000), STOREFRONT_PORT (8000) and SIMULATOR_PORT (4010) say where things listen. DATABASE_URL
replaces the embedded Postgres.`

/** Shows the product on this machine. Everything it needs, it installs, builds and starts itself. */
async function main() {
  const words = process.argv.slice(2)
  const unknown = words.find((word) => word !== "--once" && word !== "--blank")
  if (unknown) throw new Error(`${unknown} is not known.\n\n${USAGE}`)
  const once = words.includes("--once")
  const blank = words.includes("--blank")
  if (once && blank) throw new Error(`--once needs an account to send from.\n\n${USAGE}`)

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
      process.exit(once ? 130 : 0)
    })
  }

  await ensureInstalled()
  await ensureBuilt()
  // Not before: it uses what has only now been installed.
  const { runDemo } = await import("./demo/run.mjs")
  try {
    await runDemo({ once, blank, undo: (stop) => undoing.push(stop) })
  } catch (error) {
    // What was interrupted has nothing to complain about.
    if (!interrupted) throw error
  } finally {
    await close()
  }
}

whenStarted(import.meta.url, main)
