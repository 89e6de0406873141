import { once } from "node:events"
import { createServer } from "node:net"

/**
 * Below those that systems hand out to whoever connects anywhere: one of these could be taken so
 * before the test listens on it, or while it does not.
 */
const FIRST_PORT = 12_000
const LAST_PORT = 31_999
const TRIES = 100

/** A port nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT + 1))
    if (await isFree(port)) return port
  }
  throw new Error(`None of ${TRIES} ports from ${FIRST_PORT} to ${LAST_PORT} is free.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port)
  try {
    await once(server, "listening")
  } catch {
    return false
  }
  server.close()
  await once(server, "close")
  return true
}
