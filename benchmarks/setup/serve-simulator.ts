import { startSimulator, type SimulatorOptions } from "whatsapp-cloud-api-simulator"

/** The built simulator with the options in its argument, until it is stopped. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? "{}") as SimulatorOptions
  const simulator = await startSimulator(options)
  process.once("SIGTERM", () => {
    void simulator.close().then(() => process.exit(0))
  })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
