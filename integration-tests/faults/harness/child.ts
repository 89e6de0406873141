import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"

/** What a child says. */
interface News {
  kind: string
  url?: string
  error?: string
}

/** A process of the test's own. */
export interface Child {
  /** Resolves with the next news of a kind; rejects when it fails or ends first. */
  hear(kind: string): Promise<News>
  tell(request: object): void
  /** Sends a request and resolves once it is done. */
  ask(request: object): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Asks it to leave, as a deployment does; answers its exit code. */
  leave(): Promise<number | null>
  /** Leaves it where it is, as a machine does that was put to sleep. */
  freeze(): void
  thaw(): void
  isAlive(): boolean
  /** What it wrote so far. */
  output(): string
}

const living = new Set<Child>()

/** Starts one of this folder's scripts, as it was transpiled for the whole run, or another by its path. */
export function startChild(script: string, env: NodeJS.ProcessEnv = {}): Child {
  const shop = process.env.FAULTS_SHOP
  if (!shop) throw new Error("Nothing was transpiled. Run these tests with TEST_TYPE=faults.")
  const file = resolve(shop, "integration-tests/faults/harness", script)
  return handleOf(
    script,
    spawn(process.execPath, [file], {
      cwd: shop,
      // The test runner's own flags and settings are not the shop's.
      env: { ...process.env, NODE_OPTIONS: "", NODE_NO_WARNINGS: "1", ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    })
  )
}

function handleOf(name: string, child: ChildProcess): Child {
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()))
  }
  const said: News[] = []
  child.on("message", (news) => void said.push(news as News))
  const exited = once(child, "exit") as Promise<[number | null]>
  const ended = exited.then(([code]): never => {
    throw new Error(`${name} ended with ${code}:\n${output}`)
  })
  // Nobody may be listening when it ends.
  ended.catch(() => living.delete(handle))

  async function hear(wanted: string): Promise<News> {
    for (;;) {
      const at = said.findIndex(({ kind }) => kind === wanted || kind === "failed")
      const [news] = at >= 0 ? said.splice(at, 1) : []
      if (news?.kind === "failed") throw new Error(news.error)
      if (news) return news
      await Promise.race([once(child, "message"), ended])
    }
  }

  const handle: Child = {
    hear,
    tell: (request) => void child.send(request),
    async ask(request) {
      child.send(request)
      await hear("done")
    },
    async kill() {
      living.delete(handle)
      child.kill("SIGKILL")
      await exited
    },
    async leave() {
      living.delete(handle)
      child.kill("SIGTERM")
      return (await exited)[0]
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    isAlive: () => living.has(handle),
    output: () => output,
  }
  living.add(handle)
  return handle
}

const outliving = new Set<Child>()

/** Leaves a process to whoever started it: it has something to put away first. */
export function outliveStage(child: Child): void {
  outliving.add(child)
}

/** Ends whatever still runs and nobody else ends. */
export async function killChildren(): Promise<void> {
  const left = [...living].filter((child) => !outliving.has(child))
  await Promise.all(left.map((child) => child.kill()))
}
