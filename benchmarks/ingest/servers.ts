import { join } from "node:path"
import { TEST_ENCRYPTION_KEY } from "../../integration-tests/shop/plugin-options"
import { META } from "../../integration-tests/shop/meta-identities"
import { findFreePort } from "../../integration-tests/shop/free-port"
import { runProcess, startProcess, type ServerProcess } from "../setup/server-process"

const SHOP = join(__dirname, "shop/serve.ts")
const RECEIVER = join(__dirname, "../../src/receiver/cli.ts")
const WORKER = join(__dirname, "process-forever.ts")

export type Listening = ServerProcess & { port: number }

/** Makes the tables of a whole shop. */
export async function makeShopTables(databaseUrl: string): Promise<void> {
  await runProcess({ command: [SHOP, "migrate"], env: { DATABASE_URL: databaseUrl } })
}

/** Boots Medusa with the plugin in `server` mode. */
export async function startShop(databaseUrl: string): Promise<Listening> {
  const port = await findFreePort()
  const shop = await startProcess({
    command: [SHOP, String(port)],
    env: { DATABASE_URL: databaseUrl },
    isUp: answers(port, "/health"),
  })
  return { ...shop, port }
}

/** Starts the standalone receiver with the shop's secrets. */
export async function startReceiverProcess(databaseUrl: string): Promise<Listening> {
  const port = await findFreePort()
  const receiver = await startProcess({
    command: [RECEIVER],
    env: {
      DATABASE_URL: databaseUrl,
      WHATSAPP_RECEIVER_PORT: String(port),
      WHATSAPP_ENCRYPTION_KEY: TEST_ENCRYPTION_KEY,
      WHATSAPP_APP_SECRETS: META.appSecret,
    },
    isUp: answers(port, "/health"),
  })
  return { ...receiver, port }
}

/** Starts a process that applies what is stored. */
export async function startWorker(databaseUrl: string): Promise<ServerProcess> {
  return startProcess({ command: [WORKER], env: { DATABASE_URL: databaseUrl } })
}

function answers(port: number, path: string) {
  return async () => (await fetch(`http://127.0.0.1:${port}${path}`)).ok
}
