import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"

/** A program of ours in a process of its own, as it runs in production. */
export interface ServerProcess {
  stop(): Promise<void>
}

interface Program {
  /** Its file and arguments. */
  command: readonly string[]
  env: Record<string, string>
  /** Resolves once it serves; asked again until then. */
  isUp?: () => Promise<boolean>
}

const START_MS = 90_000

/** Starts a TypeScript program and waits until it is up. */
export async function startProcess({ command, env, isUp }: Program): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const deadline = Date.now() + START_MS
  while (isUp && !(await isUp().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL")
      throw new Error(`${command[0]} did not start.`)
    }
    await pause(100)
  }
  return {
    async stop() {
      const late = setTimeout(() => child.kill("SIGKILL"), 15_000)
      child.kill("SIGTERM")
      await ended
      clearTimeout(late)
    },
  }
}

/** Runs a TypeScript program to its end. */
export async function runProcess({ command, env }: Omit<Program, "isUp">): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  })
  const code = await new Promise((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new Error(`${command[0]} ended with ${String(code)}.`)
}
