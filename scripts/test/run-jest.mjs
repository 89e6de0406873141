import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ROOT } from "../lib/root.mjs"
import { run } from "../lib/run.mjs"
import { KINDS } from "./kinds.mjs"

// Medusa's test tools load modules with import() from CommonJS.
const JEST = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"]

/** Whether there is any test file of these kinds: what it needs is then worth building. */
export function hasTests({ kinds, filters }) {
  const env = { ...process.env, TEST_TYPE: kinds.join(",") }
  const args = [...JEST, "--listTests", ...filters]
  return spawnSync(process.execPath, args, { cwd: ROOT, env }).stdout.toString().trim() !== ""
}

/**
 * One run of the test runner over some kinds of test.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runJest({ kinds, filters, flags, env }) {
  const folder = mkdtempSync(path.join(tmpdir(), "jest-result-"))
  const outputFile = path.join(folder, "result.json")
  const workers = Math.min(...kinds.map((kind) => KINDS[kind].workers))
  const args = [
    ...JEST,
    ...(workers === 1 ? ["--runInBand"] : [`--maxWorkers=${workers}`]),
    ...["--forceExit", "--passWithNoTests", "--json", `--outputFile=${outputFile}`],
    // The database driver logs each connection that Medusa's runner cuts between tests.
    ...(flags.includes("--verbose") ? [] : ["--silent"]),
    ...flags,
    ...filters,
  ]
  try {
    const code = await run(process.execPath, args, {
      // --json prints the result as well; the reporter's own lines go to stderr.
      stdio: ["inherit", "ignore", "inherit"],
      env: { NODE_ENV: "test", LOG_LEVEL: "warn", ...env, TEST_TYPE: kinds.join(",") },
    })
    return read(outputFile, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function read(outputFile, code) {
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0 }
  const result = JSON.parse(readFileSync(outputFile, "utf8"))
  // A file that could not even be loaded has no tests to count, yet it failed.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
