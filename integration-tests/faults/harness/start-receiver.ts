import { eventually } from "../../shop/eventually"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"
import { startChild, type Child } from "./child"
import { PATIENCE_MS } from "./patience"

/** Starts the standalone receiver by its own command, and waits until it is healthy. */
export async function startReceiver(place: { databaseUrl: string; port: number }): Promise<Child> {
  const receiver = startChild("../../../src/receiver/cli.js", {
    DATABASE_URL: place.databaseUrl,
    WHATSAPP_ENCRYPTION_KEY: TEST_ENCRYPTION_KEY,
    WHATSAPP_RECEIVER_HOST: "127.0.0.1",
    WHATSAPP_RECEIVER_PORT: String(place.port),
  })
  await eventually(
    async () => {
      const health = await fetch(`http://127.0.0.1:${place.port}/health`).catch(() => null)
      if (health?.status !== 200) throw new Error(`It is not healthy:\n${receiver.output()}`)
    },
    { withinMs: PATIENCE_MS }
  )
  return receiver
}
