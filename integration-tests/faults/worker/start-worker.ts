import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** A running worker process. */
export interface Worker {
  /** kill −9: nothing is told, nothing is finished. */
  kill(): Promise<void>
}

interface WorkerSettings {
  databaseUrl: string
  graphBaseUrl: string
  webhookPort: number
}

/** Starts a worker in a process of its own and waits until it works. */
export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const child = fork(join(__dirname, "worker.ts"), [], {
    cwd: join(__dirname, "../../.."),
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: {
      ...process.env,
      // What the test runner sets is not the worker's.
      NODE_OPTIONS: "",
      DATABASE_URL: settings.databaseUrl,
      WHATSAPP_GRAPH_BASE_URL: settings.graphBaseUrl,
      WEBHOOK_PORT: String(settings.webhookPort),
    },
  })
  await untilReady(child)
  return {
    async kill() {
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
    },
  }
}

async function untilReady(child: ChildProcess): Promise<void> {
  let complaints = ""
  child.stderr?.on("data", (chunk: Buffer) => (complaints += chunk.toString()))
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve())
    child.once("exit", (code) => reject(new Error(`The worker ended with ${code}: ${complaints}`)))
  })
}
