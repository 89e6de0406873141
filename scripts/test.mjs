import { ensureBuilt } from "./ensure-built.mjs"
import { ensureInstalled } from "./ensure-installed.mjs"
import { whenStarted } from "./lib/main.mjs"
import { startPostgres } from "./postgres.mjs"
import { findChromium } from "./test/find-chromium.mjs"
import { KINDS, readArguments, toRounds } from "./test/kinds.mjs"
import { hasTests, runJest } from "./test/run-jest.mjs"

/**
 * Runs the tests: `npm test`, `npm test -- http receipts`, `npm run test:browser`.
 * Words that are kinds of test pick kinds, other words pick files, flags go to the test runner.
 */
async function main() {
  const { kinds, filters, flags } = readArguments(process.argv.slice(2))
  const env = kinds.includes("browser") ? { CHROMIUM_PATH: findChromium() } : {}
  await ensureInstalled()
  // The test runner gets Ctrl-C from the terminal itself; we stay to stop the database after it.
  process.on("SIGINT", () => {})

  const total = { passed: 0, failed: 0, skipped: 0 }
  let postgres
  try {
    for (const round of toRounds(kinds)) {
      const builds = new Set(round.flatMap((kind) => KINDS[kind].builds))
      if (builds.size > 0 && !(await hasTests({ kinds: round, filters }))) continue
      await ensureBuilt([...builds])
      if (round.some((kind) => KINDS[kind].database)) postgres ??= await startPostgres()
      console.log(`\n── ${round.join(", ")} tests`)
      add(
        total,
        await runJest({ kinds: round, filters, flags, env: { ...env, ...databaseEnv(postgres) } })
      )
    }
  } finally {
    await postgres?.stop()
  }

  if (total.passed + total.failed === 0) throw new Error("No test matches what was asked for.")
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

function add(total, result) {
  for (const key of Object.keys(total)) total[key] += result[key]
}

// Medusa's test tools read the parts; tests that start processes of their own read the URL.
function databaseEnv(postgres) {
  if (!postgres) return {}
  return {
    DATABASE_URL: postgres.url,
    DB_HOST: postgres.host,
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
  }
}

whenStarted(import.meta.url, main)
