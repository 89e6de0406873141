import { join } from "node:path"
import { TEST_ENCRYPTION_KEY } from "../../integration-tests/shop/plugin-options"
import { META } from "../../integration-tests/shop/meta-identities"
import { findFreePort } from "../../integration-tests/shop/free-port"
import { startProcess, type ServerProcess } from "../setup/server-process"
import type { Listening } from "../shop/start-shop"

const RECEIVER = join(__dirname, "../../src/receiver/cli.ts")
const WORKER = join(__dirname, "process-forever.ts")

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
    isUp: async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok,
  })
  return { ...receiver, port }
}

/** Starts a process that applies what is stored. */
export async function startWorker(databaseUrl: string): Promise<ServerProcess> {
  return startProcess({ command: [WORKER], env: { DATABASE_URL: databaseUrl } })
}
