import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createRequestListener } from "./http/create-request-listener"
import { simulatorOptionsSchema, type SimulatorOptions } from "./options"
import { createSimulator, type Simulator } from "./simulator"
import { createWorld } from "./world"
import { seedTemplates } from "./state/seed-templates"

/** Starts Meta on localhost. `port: 0` takes a free port; `url` says which. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const settings = simulatorOptionsSchema.parse(options)
  const world = createWorld(settings)
  seedTemplates(world)
  const server = createServer({ keepAliveTimeout: 75_000 }, createRequestListener(world))
  server.listen(settings.port, settings.host)
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  world.baseUrl = `http://${settings.host}:${port}`
  return createSimulator({ world, server, port })
}
