import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** What every child says once it is up. */
interface Readiness {
  kind: "ready"
  url?: string
}

/** A process of the test's own. */
export interface Child {
  readonly readiness: Readiness
  /** Sends a request and resolves once it is done. */
  ask(request: object): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Asks it to leave, as a deployment does; answers its exit code. */
  leave(): Promise<number | null>
  /** What it wrote so far. */
  output(): string
}

interface ChildRequest {
  /** The script, in this folder. */
  script: string
  env?: NodeJS.ProcessEnv
  /** Loaded before everything else. */
  preload?: string
}

const living = new Set<Child>()

/** Starts a script and waits until it says that it is ready. */
export async function startChild({ script, env, preload }: ChildRequest): Promise<Child> {
  const before = preload ? ["--require", join(__dirname, preload)] : []
  const child = spawn(process.execPath, [...before, "--import", "tsx", join(__dirname, script)], {
    cwd: join(__dirname, "../../.."),
    // The test runner's own flags and settings are not the shop's.
    env: { ...process.env, NODE_OPTIONS: "", NODE_NO_WARNINGS: "1", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()))
  }
  const exited = once(child, "exit") as Promise<[number | null]>
  const hear = () =>
    Promise.race([
      once(child, "message").then(([message]) => message as { kind: string; error?: string }),
      exited.then(() => {
        throw new Error(`${script} ended:\n${output}`)
      }),
    ])
  // Nobody may be listening when it ends.
  exited.catch(() => undefined)

  const handle: Child = {
    readiness: (await hear()) as Readiness,
    async ask(request) {
      const answer = hear()
      child.send(request)
      const { kind, error } = await answer
      if (kind !== "done") throw new Error(error)
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
    output: () => output,
  }
  living.add(handle)
  return handle
}

/** Ends whatever still runs. */
export async function killChildren(): Promise<void> {
  await Promise.all([...living].map((child) => child.kill()))
}
