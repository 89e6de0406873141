import { existsSync, readdirSync } from "node:fs"
import { ensureBuilt } from "./ensure-built.mjs"
import { ensureInstalled } from "./ensure-installed.mjs"
import { isReached, printTable, writeResults } from "./bench/results.mjs"
import { runBenchmark } from "./bench/run-benchmark.mjs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot } from "./lib/root.mjs"
import { startPostgres } from "./postgres.mjs"
import { REDIS_MISSING, startRedis } from "./redis.mjs"

/**
 * Runs `benchmarks/*.bench.ts` one after the other and prints their results as a table:
 * `npm run bench`, or some of them by a part of their name. A benchmark is a program with
 * `DATABASE_URL` and, where there is a Redis, `REDIS_URL` in its environment. Each line of JSON it
 * prints is a result, as `benchmarks/setup/report.ts` describes; a ratio below its target fails the
 * run, and so does a value below its least or above its most.
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
  let redis = null
  try {
    redis = await startRedis()
    if (!redis) console.warn(`WARNING: what needs Redis is NOT measured: ${REDIS_MISSING}.`)
    for (const file of files) {
      console.log(`── ${file}`)
      const { code, lines } = await runBenchmark({ file, postgres, redis })
      results.push(...lines)
      if (code !== 0) broken.push(file)
    }
  } finally {
    await redis?.stop()
    await postgres.stop()
  }
  printTable(results)
  console.log(`Kept in ${writeResults(results)}`)
  const missed = results.filter((result) => !isReached(result))
  const failed = [...broken, ...missed.map(({ benchmark }) => benchmark)]
  if (failed.length > 0) throw new Error(`Not reached: ${failed.join(", ")}`)
}

function listBenchmarks(wanted) {
  if (!existsSync(inRoot("benchmarks"))) return []
  return readdirSync(inRoot("benchmarks"))
    .filter((name) => name.endsWith(".bench.ts"))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort()
    .map((name) => `benchmarks/${name}`)
}

whenStarted(import.meta.url, main)
