import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { ROOT } from "../lib/root.mjs"
import { readResult } from "./results.mjs"

/**
 * Runs one benchmark to its end with its words on ours, and answers its exit code and its results.
 * @param {{ file: string, postgres: import("../postgres.mjs").Postgres, redis: { url: string } | null }} run
 */
export function runBenchmark({ file, postgres, redis }) {
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
        ...(redis && { REDIS_URL: redis.url }),
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
