import { ensureInstalled } from "./ensure-installed.mjs"
import { whenStarted } from "./lib/main.mjs"

/**
 * Everything about the code that can be told without running it: `npm run check`, or some steps of
 * it by a part of their name: `npm run check -- lint packed`. All steps run; any failure fails.
 */
async function main() {
  await ensureInstalled()
  const { STEPS } = await import("./check/steps.mjs")
  const wanted = process.argv.slice(2)
  const steps = STEPS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part))
  )
  const failed = []
  for (const { name, run } of steps) {
    const start = performance.now()
    console.log(`── ${name}`)
    try {
      await run()
      console.log(`   ok, ${((performance.now() - start) / 1000).toFixed(1)} s`)
    } catch (error) {
      console.error(error.message)
      failed.push(name)
    }
  }
  if (failed.length > 0) throw new Error(`\nNot right yet: ${failed.join(", ")}.`)
  console.log(`\nAll ${steps.length} checks passed.`)
}

whenStarted(import.meta.url, main)
