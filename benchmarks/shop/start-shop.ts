import { join } from "node:path"
import { findFreePort } from "../../integration-tests/shop/free-port"
import { GRAPH_BASE_URL } from "../../integration-tests/shop/plugin-options"
import { runProcess, startProcess, type ServerProcess } from "../setup/server-process"

const PROGRAM = join(__dirname, "serve.ts")

/** A process that serves HTTP. */
export type Listening = ServerProcess & { port: number }

/** Makes the tables of a whole shop. */
export async function makeShopTables(databaseUrl: string): Promise<void> {
  await runProcess({ command: [PROGRAM, "migrate"], env: { DATABASE_URL: databaseUrl } })
}

interface ShopSettings {
  databaseUrl: string
  mode: "server" | "shared"
  /** Where Meta is; without it nobody answers there. */
  graphUrl?: string
}

/** Boots Medusa with the plugin. */
export async function startShop({ databaseUrl, mode, graphUrl }: ShopSettings): Promise<Listening> {
  const port = await findFreePort()
  const shop = await startProcess({
    command: [PROGRAM, String(port)],
    env: {
      DATABASE_URL: databaseUrl,
      MEDUSA_WORKER_MODE: mode,
      ...(graphUrl && { [GRAPH_BASE_URL]: graphUrl }),
    },
    isUp: async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok,
  })
  return { ...shop, port }
}
