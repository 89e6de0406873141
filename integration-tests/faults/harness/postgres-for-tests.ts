import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findFreePort } from "../../shop/free-port"
import { startChild, type Child } from "./child"

/** A Postgres of the test's own. */
export interface PostgresForTests {
  url: string
  /** Cuts every connection; what was committed stays. */
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** Starts a Postgres whose files stay until `remove`. */
export async function startOwnPostgres(): Promise<PostgresForTests> {
  const folder = mkdtempSync(join(tmpdir(), "whatsapp-faults-"))
  const env = {
    POSTGRES_DIRECTORY: join(folder, "data"),
    POSTGRES_PORT: String(await findFreePort()),
  }
  let server: Child | undefined
  const own: PostgresForTests = {
    url: "",
    async start() {
      server = await startChild({ script: "own-postgres.mjs", env })
      own.url = server.readiness.url ?? ""
    },
    async stop() {
      await server?.leave()
    },
    async remove() {
      await own.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await own.start()
  return own
}
