/* Meta in a process of its own: what kills a shop does not touch it. */
import { startSimulator } from "../../../simulator/src"

// Pauses short enough that what failed while a shop was down comes again as soon as it is back.
startSimulator({
  port: 0,
  webhookRetryMs: 100,
  webhookLongestRetryMs: 400,
  webhookTimeoutMs: 20_000,
  delays: { sent: 20, delivered: 20 },
}).then(
  ({ url }) => process.send?.({ kind: "ready", url }),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  }
)
process.once("disconnect", () => process.exit(0))
