import { buildStorefront } from "../../demo/storefront/build.mjs"
import { startStorefront } from "../../demo/storefront/server.mjs"
import { inRoot } from "../lib/root.mjs"
import { signIn } from "./admin-api.mjs"
import { buildAdmin } from "./build-admin.mjs"
import { startDatabase } from "./database.mjs"
import { walkOnce } from "./once.mjs"
import { mustBeFree } from "./ports.mjs"
import { DEMO, MEDUSA, prepareShop } from "./prepare-shop.mjs"
import { printAddresses } from "./print-addresses.mjs"
import { tailOf } from "./log-tail.mjs"
import { startService } from "./service.mjs"
import { addresses, readPorts, SHOP_NAME, shopEnvironment } from "./settings.mjs"
import { answers, waitUntil } from "./wait-until.mjs"

const BOOT_MS = 120_000

/**
 * Starts everything, in the order in which each needs the one before, then walks one shopper
 * through or waits until it is told to stop.
 * @param {{ once: boolean, blank: boolean, undo: (stop: () => Promise<unknown>) => void }} options
 */
export async function runDemo({ once, blank, undo }) {
  const ports = readPorts()
  const at = addresses(ports)
  await mustBeFree(ports)

  const database = await startDatabase({ blank })
  undo(database.stop)
  const env = shopEnvironment({ databaseUrl: database.url, ports, withAdmin: !once, blank })

  const simulator = startSimulator({ at, ports, blank })
  undo(simulator.stop)
  await up({ service: simulator, url: `${at.graph}/_sim/state` })

  await Promise.all([
    prepareShop({ databaseUrl: database.url, env }),
    buildStorefront(),
    once ? undefined : buildAdmin({ env }),
  ])

  const shop = startService({ name: "shop", args: [MEDUSA, "start"], cwd: DEMO, env })
  undo(shop.stop)
  await up({ service: shop, url: `${at.shop}/health` })

  if (once) return walkOrShowLog({ at, shop })
  await openStorefront({ at, ports, undo })
  printAddresses({ at, blank })
  await Promise.race([shop.ended, simulator.ended])
  shop.mustRun()
  simulator.mustRun()
}

function startSimulator({ at, ports, blank }) {
  const args = ["dist/cli.cjs", "--port", String(ports.simulator.number)]
  args.push("--verified-name", SHOP_NAME)
  // A merchant who has only just signed up at Meta: nothing verified, nothing subscribed.
  if (blank) args.push("--not-subscribed", "--unregistered")
  else args.push("--webhook-url", at.webhook)
  return startService({ name: "simulator", args, cwd: inRoot("simulator") })
}

function up({ service, url }) {
  return waitUntil(() => answers(url), {
    what: `the ${service.name} to answer at ${url}`,
    withinMs: BOOT_MS,
    during: service,
  })
}

async function walkOrShowLog({ at, shop }) {
  try {
    await walkOnce({ addresses: at, shop })
  } catch (error) {
    throw new Error(`\nThe demo is not complete. ${error.message}\n${tailOf(shop.log)}`)
  }
  console.log("\nReceipt, payment receipt, delivered, read, STOP confirmed: all there.")
}

async function openStorefront({ at, ports, undo }) {
  const admin = await signIn(at.shop)
  const settings = {
    baseUrl: at.shop,
    publishableKey: await admin.publishableKey(),
    shopName: SHOP_NAME,
    simulatorUrl: at.simulator,
  }
  const server = await startStorefront({ port: ports.storefront.number, settings })
  undo(async () => server.close().closeAllConnections())
}
