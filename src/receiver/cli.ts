#!/usr/bin/env node
import { loadEnv } from "@medusajs/framework/utils"
import { currentEnvironment, parseReceiverOptions } from "../options"
import { startReceiver } from "./start-receiver"

const say = (line: string) => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

async function main(): Promise<void> {
  // As the shop does: whoever starts both in one folder writes their variables down once.
  loadEnv(currentEnvironment(), process.cwd())
  const options = parseReceiverOptions()
  const receiver = await startReceiver(options, warn)
  say(`WhatsApp: the receiver takes deliveries at ${receiver.url}${options.path}`)

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      receiver.stop().then(() => process.exit(0), fail)
    })
  }
}

function fail(error: unknown): void {
  warn(error instanceof Error ? error.message : "The receiver failed.")
  process.exit(1)
}

main().catch(fail)
