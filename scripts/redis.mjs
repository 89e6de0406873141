import { spawn, spawnSync } from "node:child_process"
import { createConnection } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { findFreePort } from "./postgres/free-port.mjs"

const PROGRAM = process.env.REDIS_SERVER ?? "redis-server"
const START_MS = 10_000

/** What to do for one, where there is none. */
export const REDIS_MISSING = `there is no ${PROGRAM} on the path, and neither REDIS_SERVER nor REDIS_URL names another`

/**
 * A Redis to work with: the one in `REDIS_URL`, else one of its own that keeps nothing on disk and
 * lives until `stop()` or the end of this process. Null where there is neither.
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>}
 */
export async function startRedis() {
  const { REDIS_URL } = process.env
  if (REDIS_URL) return { url: REDIS_URL, stop: async () => {} }
  if (spawnSync(PROGRAM, ["--version"]).status !== 0) return null

  const port = await findFreePort()
  const settings = {
    port,
    bind: "127.0.0.1",
    save: "",
    appendonly: "no",
    "maxmemory-policy": "noeviction",
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  // A group of its own: Ctrl-C reaches us alone, and what works with it stops before it does.
  const child = spawn(PROGRAM, args, { stdio: "ignore", detached: true })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const killAtExit = () => child.kill("SIGKILL")
  process.once("exit", killAtExit)
  await untilListening({ port, child })

  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.removeListener("exit", killAtExit)
      child.kill("SIGTERM")
      await ended
    },
  }
}

async function untilListening({ port, child }) {
  const deadline = Date.now() + START_MS
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${PROGRAM} did not start on port ${port}.`)
    }
    await pause(50)
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" })
    const answer = (isListening) => {
      socket.destroy()
      resolve(isListening)
    }
    socket.once("connect", () => answer(true))
    socket.once("error", () => answer(false))
  })
}
