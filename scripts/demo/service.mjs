import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import { tailOf } from "./log-tail.mjs"
import { LOGS, readPorts } from "./settings.mjs"

const GRACE_MS = 10_000

/**
 * @typedef {{ name: string, log: string, mustRun: () => void, ended: Promise<unknown>, succeeded: () => boolean, stop: () => Promise<void> }} Service
 */

/**
 * Starts a program that runs until it is stopped, with its output in `.cache/demo/`. It
 * leads a process group of its own: Ctrl-C reaches us alone, and we stop it and all its children.
 * @param {{ name: string, args: string[], cwd: string, env?: Record<string, string> }} program
 * @returns {Service}
 */
export function startService({ name, args, cwd, env = {} }) {
  mkdirSync(LOGS, { recursive: true })
  const log = path.join(LOGS, `${name}-${readPorts().shop.number}.log`)
  const output = openSync(log, "w")
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
    detached: true,
  })
  closeSync(output)

  let outcome
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve((outcome = { code, signal })))
    child.once("error", (error) => resolve((outcome = { code: error.message })))
  })
  const killGroup = (signal) => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // Nobody is left in it.
    }
  }
  const killAtExit = () => killGroup("SIGKILL")
  process.once("exit", killAtExit)

  return {
    name,
    log,
    ended,
    succeeded: () => outcome?.code === 0,
    mustRun() {
      if (!outcome) return
      const how = outcome.signal ? `by ${outcome.signal}` : `with code ${outcome.code}`
      throw new Error(`The ${name} ended ${how}.\n${tailOf(log)}`)
    },
    async stop() {
      if (!outcome) {
        killGroup("SIGTERM")
        const impatience = setTimeout(() => killGroup("SIGKILL"), GRACE_MS)
        await ended
        clearTimeout(impatience)
      }
      // A child of it may have outlived it.
      killGroup("SIGKILL")
      process.removeListener("exit", killAtExit)
    },
  }
}
