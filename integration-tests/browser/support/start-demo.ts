import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { eventually } from "../../shop/eventually"
import { findFreePort } from "../../shop/free-port"
import { createDatabase } from "./create-database"

const ROOT = path.resolve(__dirname, "../../..")
const COLD_START_MS = 240_000

/** The demo as a person starts it, on ports of its own. */
export interface Demo {
  shop: string
  storefront: string
  simulator: string
  stop: () => Promise<void>
}

/**
 * Runs `npm run demo` and answers once a shopper could open the storefront.
 * @param options `blank`: without a WhatsApp account, as `npm run demo -- --blank`.
 */
export async function startDemo({ blank = false } = {}): Promise<Demo> {
  const [shop, storefront, simulator] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ]
  const child = spawn(process.execPath, ["scripts/demo.mjs", ...(blank ? ["--blank"] : [])], {
    cwd: ROOT,
    env: {
      ...process.env,
      // The demo is a shop of its own, not a part of these tests.
      NODE_ENV: "production",
      DATABASE_URL: await createDatabase(`whatsapp-browser-demo${blank ? "-blank" : ""}`),
      PORT: String(shop),
      STOREFRONT_PORT: String(storefront),
      SIMULATOR_PORT: String(simulator),
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const output = collectOutput(child)
  const urls = {
    shop: `http://localhost:${shop}`,
    storefront: `http://localhost:${storefront}`,
    simulator: `http://localhost:${simulator}`,
  }
  try {
    for (const url of [`${urls.simulator}/`, `${urls.shop}/health`, `${urls.storefront}/`]) {
      await eventually(() => answers({ url, child }), { withinMs: COLD_START_MS })
    }
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`)
  } catch (error) {
    await stop(child)
    throw new Error(`The demo did not start.\n${output()}`, { cause: error })
  }
  return { ...urls, stop: () => stop(child) }
}

// A demo that has ended will never answer: there is nothing to wait for then.
async function answers({ url, child }: { url: string; child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null) return
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, "exit")
  child.kill("SIGINT")
  await ended
}

function collectOutput(child: ChildProcess): () => string {
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk.toString()))
  }
  return () => chunks.join("").slice(-4_000)
}
