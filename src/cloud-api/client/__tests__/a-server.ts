import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** A real server on a free port, for what happens to connections rather than to answers. */
export async function aServer(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, server }
}

/** An address where nobody listens. */
export async function aClosedPort(): Promise<string> {
  const { url, server } = await aServer(() => undefined)
  await stop(server)
  return url
}

/** Stops a server at once, with the connections it still has. */
export async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
