import { createServer } from "node:net"

/**
 * Stops early, and says what to do, when somebody else listens where the demo wants to.
 * @param {Record<string, { number: number, name: string }>} ports
 */
export async function mustBeFree(ports) {
  for (const { number, name } of Object.values(ports)) {
    if ((await isFree(number)) && (await isFree(number, "127.0.0.1"))) continue
    throw new Error(
      `Port ${number} is in use. Stop what listens there, or choose another port: ` +
        `${name}=${number + 100} npm run demo`
    )
  }
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
