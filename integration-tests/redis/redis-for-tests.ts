import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { Redis } from "ioredis"
import { eventually } from "../shop/eventually"
import { findFreePort } from "../shop/free-port"

/** A Redis server of the test's own: it may be flushed, frozen, killed and started again. */
export interface RedisForTests {
  url: string
  flush(): Promise<void>
  /** Ends it as a crash would. Nothing it held survives. */
  kill(): Promise<void>
  /** Starts it again, empty, at the same address. */
  restart(): Promise<void>
  /** Leaves its connections open and its commands unanswered. */
  freeze(): void
  thaw(): void
}

const PROGRAM = process.env.REDIS_SERVER ?? "redis-server"

/** Starts a Redis that keeps nothing on disk. Kill it before the test ends. */
export async function startRedis(): Promise<RedisForTests> {
  const port = await findFreePort()
  const url = `redis://127.0.0.1:${port}`
  let server = await startServer(port)

  return {
    url,
    async flush() {
      const client = new Redis(url)
      await client.flushall()
      client.disconnect()
    },
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return
      const exited = once(server, "exit")
      server.kill("SIGKILL")
      await exited
    },
    async restart() {
      server = await startServer(port)
    },
    freeze: () => void server.kill("SIGSTOP"),
    thaw: () => void server.kill("SIGCONT"),
  }
}

/**
 * `describe` where a Redis server can be started; elsewhere the tests are skipped, and whoever runs
 * them is told what is not proven.
 */
export function describeWithRedis(name: string, tests: () => void): void {
  if (spawnSync(PROGRAM, ["--version"]).status === 0) return describe(name, tests)
  // Not console.warn: the test runner is silent.
  process.stderr.write(
    `\n  WARNING: "${name}" was NOT tested: there is no ${PROGRAM} on the path (or in REDIS_SERVER).\n\n`
  )
  describe.skip(name, tests)
}

async function startServer(port: number): Promise<ChildProcess> {
  const settings = { port, bind: "127.0.0.1", save: "", appendonly: "no" }
  const args = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)])
  const server = spawn(PROGRAM, args, { stdio: "ignore" })
  await eventually(async () => {
    const client = new Redis({ port, host: "127.0.0.1", lazyConnect: true, retryStrategy: null })
    client.on("error", () => {})
    await client.connect()
    client.disconnect()
  })
  return server
}
