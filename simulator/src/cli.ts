#!/usr/bin/env node
import { z } from "zod"
import { readCommandLine, usage } from "./command-line"
import { startSimulator } from "./start-simulator"

async function main(): Promise<void> {
  const { help, options } = readCommandLine(process.argv.slice(2), process.env)
  if (help) {
    process.stdout.write(usage)
    return
  }
  const simulator = await startSimulator(options)
  process.stdout.write(
    `WhatsApp Cloud API simulator\n  Graph API  ${simulator.url}/v25.0\n  Phone      ${simulator.url}/\n`
  )
  const stop = () => void simulator.close().then(() => process.exit(0))
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

/** Which option is wrong and why, not where in the code that was noticed. */
function explain(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
