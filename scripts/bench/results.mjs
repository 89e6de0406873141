import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import os from "node:os"
import { inRoot, ROOT } from "../lib/root.mjs"

/** The result a line of a benchmark's output is, if it is one. */
export function readResult(line) {
  if (!line.startsWith("{")) return undefined
  try {
    const value = JSON.parse(line)
    return typeof value.benchmark === "string" ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a figure is where it must be; one that nobody bounds, or that was skipped, is. */
export function isReached({ value, ratio, target, least, most, skipped }) {
  if (skipped) return true
  if (target !== undefined && !(ratio >= target)) return false
  return (least === undefined || value >= least) && (most === undefined || value <= most)
}

/** Prints the results as a table: what was measured, what was asked for, and whether it was reached. */
export function printTable(results) {
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.benchmark,
        {
          measured: result.skipped ? "skipped" : `${rounded(result.value)} ${result.unit}`,
          "of baseline": result.ratio === undefined ? "" : result.ratio.toFixed(2),
          asked: askedOf(result),
          reached: isBounded(result) ? (isReached(result) ? "yes" : "NO") : "",
          note: result.skipped ?? result.note ?? "",
        },
      ])
    )
  )
}

/** Keeps a run's results, with what they were measured on, and answers where. */
export function writeResults(results, { directory = inRoot("benchmarks", "results") } = {}) {
  mkdirSync(directory, { recursive: true })
  const [processor] = os.cpus()
  const file = `${directory}/latest.json`
  const run = {
    measured_at: new Date().toISOString(),
    commit: commitOf(),
    machine: {
      cores: os.availableParallelism(),
      processor: processor?.model ?? "unknown",
      memory_gb: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
      load_at_end: os.loadavg()[0],
    },
    results: results.map((result) => ({ ...result, reached: isReached(result) })),
  }
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
  return file
}

const isBounded = ({ target, least, most, skipped }) =>
  !skipped && [target, least, most].some((bound) => bound !== undefined)

function askedOf({ target, least, most }) {
  const ratio = target === undefined ? [] : [`ratio ≥ ${target}`]
  const bounds = [
    ...(least === undefined ? [] : [`≥ ${least}`]),
    ...(most === undefined ? [] : [`≤ ${most}`]),
  ]
  return [...ratio, ...bounds].join(", ")
}

const rounded = (value) =>
  value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US")

function commitOf() {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, stdio: "pipe" })
      .toString()
      .trim()
  } catch {
    return null
  }
}
