import { join } from "node:path"
import { connect } from "../../database/own-database"
import { outliveStage, startChild } from "./child"

/** A Postgres of the test's own. */
export interface PostgresForTests {
  url: string
  start(): Promise<void>
  /** Cuts every connection, as an upgrade does. */
  stop(): Promise<void>
  /** Ends it without a farewell; what was committed stays. */
  crash(): Promise<void>
  remove(): Promise<void>
}

/** Starts a Postgres at an address of its own, which it keeps until `remove`. */
export async function startOwnPostgres(): Promise<PostgresForTests> {
  const server = startChild(join(__dirname, "own-postgres.mjs"))
  outliveStage(server)
  const { url = "" } = await server.hear("ready")
  await keepWhatIsCommitted(url)

  return {
    url,
    start: () => server.ask({ kind: "start" }),
    stop: () => server.ask({ kind: "stop" }),
    crash: () => server.ask({ kind: "crash" }),
    async remove() {
      await server.leave()
    },
  }
}

// A database for tests may forget its last moments in a crash; a shop's may not.
async function keepWhatIsCommitted(url: string): Promise<void> {
  const db = connect(url)
  await db.raw("ALTER SYSTEM SET synchronous_commit = 'on'")
  await db.raw("SELECT pg_reload_conf()")
  await db.destroy()
}
