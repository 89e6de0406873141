import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { startSimulator, type Simulator } from "../../simulator/src"
import { signInAsAdmin } from "../shop/admin-session"
import { findFreePort } from "../shop/free-port"
import { placeOrder, type Checkout, type PlacedOrder } from "../shop/place-order"
import { GRAPH_BASE_URL, PUBLIC_URL } from "../shop/plugin-options"
import { seedShop, type SeededShop } from "../shop/seed-shop"

export { eventually } from "../shop/eventually"
export { META } from "../shop/meta-identities"

/** A booted, seeded shop with the plugin in it and the simulator as its Meta. */
export interface Shop {
  /** HTTP client of the shop's backend; it throws on 4xx and 5xx as axios does. */
  api: AxiosInstance
  /** The shop's container, for `query.graph` and module services. */
  container: () => MedusaContainer
  /** The Cloud API the shop sends to. */
  simulator: () => Simulator
  /** Ids of what was seeded. */
  seeded: () => SeededShop
  /** The backend's own address. */
  url: () => string
  /** Request config for store routes. */
  storeHeaders: () => { headers: Record<string, string> }
  /** Request config for admin routes, signed in. */
  adminHeaders: () => { headers: Record<string, string> }
  /** Buys one thing through the store's HTTP routes. */
  placeOrder: (checkout: Checkout) => Promise<PlacedOrder>
}

/**
 * Boots Medusa with the plugin once for a file of tests, with real migrations, the seed and the
 * simulator. Before every test the database is put back to the seed and the simulator to nothing.
 */
export function inShop(tests: (shop: Shop) => void): void {
  let simulator: Simulator | undefined
  let seeded: SeededShop | undefined
  let admin: { headers: Record<string, string> } | undefined
  let url = ""

  // Runs before the runner's own hook, which reads medusa-config.ts.
  beforeAll(async () => {
    const port = await findFreePort()
    url = `http://localhost:${port}`
    simulator = await startSimulator({
      port: 0,
      webhookUrl: `${url}/hooks/whatsapp`,
      webhookRetryMs: 100,
      delays: { sent: 5, delivered: 20 },
    })
    process.env.PORT = String(port)
    process.env[PUBLIC_URL] = url
    process.env[GRAPH_BASE_URL] = simulator.url
  })

  medusaIntegrationTestRunner({
    moduleName: "whatsapp-http",
    // So that two runs on one Postgres do not share a database.
    dbName: process.env.DB_TEMP_NAME || undefined,
    testSuite: ({ api, getContainer }) => {
      beforeAll(async () => {
        const container = getContainer()
        seeded = await seedShop(container)
        admin = await signInAsAdmin({ api, container })
      })
      // What one test's phones received and what Meta still had to tell is no other test's matter.
      afterEach(() => {
        booted(simulator).reset()
      })
      tests({
        api,
        container: getContainer,
        simulator: () => booted(simulator),
        seeded: () => booted(seeded),
        url: () => url,
        storeHeaders: () => ({
          headers: { "x-publishable-api-key": booted(seeded).publishableKey },
        }),
        adminHeaders: () => booted(admin),
        placeOrder: (checkout) => placeOrder({ api, shop: booted(seeded), checkout }),
      })
    },
  })

  afterAll(async () => {
    await simulator?.close()
  })
}

function booted<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The shop is not booted yet: use this inside a test.")
  return value
}
