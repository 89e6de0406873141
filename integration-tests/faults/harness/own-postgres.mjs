// A Postgres that a test may stop, crash and start again. It lives as long as its parent wants it.
import { rmSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { startPostgres } from "../../../scripts/postgres.mjs"
import { makeDataDirectory, serverPid } from "../../../scripts/postgres/data-directory.mjs"
import { findFreePort } from "../../../scripts/postgres/free-port.mjs"
import { whoRunsPostgres } from "../../../scripts/postgres/run-as.mjs"

// Not the one that the other tests use.
delete process.env.DATABASE_URL
delete process.env.DB_HOST

const directory = makeDataDirectory(whoRunsPostgres())
const port = await findFreePort()

let server
const orders = {
  async start() {
    server = await startPostgres({ directory, port })
  },
  /** As an upgrade does: every connection is cut, everything is written. */
  async stop() {
    await server.stop()
  },
  /** As a failing machine does: what was committed is found again in its log. */
  async crash() {
    const pid = serverPid(directory)
    process.kill(pid, "SIGQUIT")
    while (isAlive(pid)) await pause(10)
  },
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

process.on("message", ({ kind }) => {
  orders[kind]().then(
    () => process.send({ kind: "done" }),
    (error) => process.send({ kind: "failed", error: String(error) })
  )
})
const leave = () =>
  void server
    .stop()
    .finally(() => rmSync(directory, { recursive: true, force: true }))
    .finally(() => process.exit(0))
process.once("SIGTERM", leave)
process.once("disconnect", leave)

await orders.start()
process.send({ kind: "ready", url: server.url })
