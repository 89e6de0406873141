import type { IncomingMessage, ServerResponse } from "node:http"
import { controlRoutes } from "../control/control-routes"
import { GraphError } from "../graph/graph-error"
import { graphRoutes } from "../graph/graph-routes"
import type { World } from "../world"
import { errorReply } from "./error-reply"
import { handleMessages, matchMessages } from "./messages-endpoint"
import { createRouter, readCall } from "./routes"
import { write, writeReply } from "./write-reply"

const version = /^\/v\d+\.\d+(?=\/)/

/** One address for everything: the phone at `/`, controls under `/_`, the Graph API elsewhere. */
export function createRequestListener(world: World) {
  const findControl = createRouter(controlRoutes)
  const findGraph = createRouter(graphRoutes)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost")
    const isControl = url.pathname === "/" || url.pathname.startsWith("/_")
    const path = isControl ? url.pathname : url.pathname.replace(version, "")
    const found = (isControl ? findControl : findGraph)(request.method ?? "GET", path)
    // Controls answer at once: latency is a fault of the Graph API.
    const reply = isControl ? write : write_(world)
    try {
      if (!found) throw notFound(request.method, path)
      const call = await readCall(world, request, url, found.params)
      const result = await found.handler(call, response)
      if (result) reply(response, result)
    } catch (error) {
      reply(response, errorReply(error))
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const numberId = matchMessages(request.method, request.url ?? "")
    const done =
      numberId === undefined
        ? answer(request, response)
        : handleMessages(world, numberId, request, response)
    // A caller that hangs up while sending is no failure of the simulator.
    done.catch(() => response.destroy())
  }
}

const write_ =
  (world: World) =>
  (...args: Parameters<typeof write>) =>
    writeReply(world, ...args)

const notFound = (method: string | undefined, path: string) =>
  new GraphError({
    code: 100,
    httpStatus: 404,
    type: "GraphMethodException",
    message: `Unknown path components: ${method ?? "GET"} ${path}`,
  })
