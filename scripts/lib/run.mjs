import { spawn } from "node:child_process"
import { ROOT } from "./root.mjs"

/**
 * Runs a command in the repository with its output on ours, and answers its exit code.
 * Medusa's command line reports every run to its makers unless it is told not to.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, cwd = ROOT, stdio = "inherit" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio,
      env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
    })
    child.once("error", reject)
    child.once("exit", (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Like {@link run}, for a step that nothing can go on without. */
export async function mustRun(command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) throw new Error(`\`${[command, ...args].join(" ")}\` ended with code ${code}`)
}
