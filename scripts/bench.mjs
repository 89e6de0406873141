import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { createInterface } from "node:readline"
import { ensureBuilt } from "./ensure-built.mjs"
import { ensureInstalled } from "./ensure-installed.mjs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot, ROOT } from "./lib/root.mjs"
import { startPostgres } from "./postgres.mjs"

/**
 * Runs `benchmarks/*.bench.ts` one after the other and prints their results as a table:
 * `npm run bench`, or some of them by a part of their name. A benchmark is a program with
 * `DATABASE_URL` in its environment. Each line of JSON it prints is a result:
 * `{ "benchmark", "value", "unit", "ratio"?, "target"?, "least"?, "most"? }`; a ratio below its target
 * fails the run, and so does a value below its least or above its most.
 */
async function main() {
  await ensureInstalled()
  const files = listBenchmarks(process.argv.slice(2))
  if (files.length === 0) throw new Error("There is no benchmark of that name in benchmarks/.")
  await ensureBuilt(["simulator"])
  process.on("SIGINT", () => {})
  const postgres = await startPostgres()
  const results = []
  const broken = []
  try {
    for (const file of files) {
      console.log(`── ${file}`)
      const { code, lines } = await runBenchmark({ file, postgres })
      results.push(...lines)
      if (code !== 0) broken.push(file)
    }
  } finally {
    await postgres.stop()
  }
  console.table(Object.fromEntries(results.map(({ benchmark, ...rest }) => [benchmark, rest])))
  const missed = results.filter((result) => !isReached(result))
  const failed = [...broken, ...missed.map(({ benchmark }) => benchmark)]
  if (failed.length > 0) throw new Error(`Not reached: ${failed.join(", ")}`)
}

function isReached({ value, ratio, target, least, most }) {
  if (target !== undefined && !(ratio >= target)) return false
  return (least === undefined || value >= least) && (most === undefined || value <= most)
}

function listBenchmarks(wanted) {
  if (!existsSync(inRoot("benchmarks"))) return []
  return readdirSync(inRoot("benchmarks"))
    .filter((name) => name.endsWith(".bench.ts"))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort()
    .map((name) => `benchmarks/${name}`)
}

function runBenchmark({ file, postgres }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", file], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        LOG_LEVEL: "warn",
        MEDUSA_DISABLE_TELEMETRY: "true",
        DATABASE_URL: postgres.url,
        DB_HOST: postgres.host,
        DB_PORT: String(postgres.port),
        DB_USERNAME: postgres.user,
        DB_PASSWORD: postgres.password,
      },
    })
    const lines = []
    createInterface({ input: child.stdout }).on("line", (line) => {
      const result = readResult(line)
      if (result) lines.push(result)
      else console.log(line)
    })
    child.once("error", reject)
    child.once("close", (code) => resolve({ code, lines }))
  })
}

function readResult(line) {
  if (!line.startsWith("{")) return undefined
  try {
    const value = JSON.parse(line)
    return typeof value.benchmark === "string" ? value : undefined
  } catch {
    return undefined
  }
}

whenStarted(import.meta.url, main)
