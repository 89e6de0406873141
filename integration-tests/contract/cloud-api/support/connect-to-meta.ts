import { startSimulator, type Simulator, type SimulatorOptions } from "../../../../simulator/src"
import {
  createCloudApiClient,
  createCloudApiPool,
  type CloudApiClient,
} from "../../../../src/cloud-api"
import { META } from "../../../shop/meta-identities"

/** The number everybody in these tests writes to and hears from. */
export const shopNumber = META.phoneNumberId
export const person = "+447911123456"

export interface Meta {
  simulator: Simulator
  client: CloudApiClient
  /** A client of the same pool with another token. */
  clientWith(accessToken: string): CloudApiClient
  /** Lets somebody write to the shop, so that anything may be answered for a day. */
  openWindow(from?: string): void
  close(): Promise<void>
}

/** Meta on localhost, and the client the plugin itself uses in front of it. */
export async function connectToMeta(options: SimulatorOptions = {}): Promise<Meta> {
  const simulator = await startSimulator({
    port: 0,
    delays: { sent: 0, delivered: 0, read: null },
    ...options,
  })
  const pool = createCloudApiPool({ baseUrl: simulator.url })
  const clientWith = (accessToken: string) =>
    createCloudApiClient({ pool, version: "v25.0", accessToken })
  return {
    simulator,
    client: clientWith(META.accessToken),
    clientWith,
    openWindow: (from = person) => {
      simulator.inbound({ from, to: shopNumber, text: { body: "Hello" } })
    },
    close: async () => {
      await pool.close()
      await simulator.close()
    },
  }
}
