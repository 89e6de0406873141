import { EventEmitter, once } from "node:events"
import type { RequestListener, Server } from "node:http"
import { createCloudApiClient } from "../cloud-api-client"
import { createCloudApiPool, type CloudApiPool, type CloudApiPoolOptions } from "../cloud-api-pool"
import { aClosedPort, aServer, stop } from "./a-server"

const body = "{}"
const pools: CloudApiPool[] = []
const servers: Server[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map(stop))
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

function sendingTo(baseUrl: string, options: Partial<CloudApiPoolOptions> = {}) {
  const pool = createCloudApiPool({ baseUrl, ...options })
  pools.push(pool)
  const client = createCloudApiClient({ pool, version: "v25.0", accessToken: "token" })
  return (signal?: AbortSignal) => client.messages.sendBytes({ phoneNumberId: "1", body, signal })
}

async function sendingToServer(listener: RequestListener, options?: Partial<CloudApiPoolOptions>) {
  const { url, server } = await aServer(listener)
  servers.push(server)
  return sendingTo(url, options)
}

describe("a send whose connection is lost", () => {
  it("was not sent when nobody listens", async () => {
    const send = sendingTo(await aClosedPort())
    expect(await send()).toMatchObject({
      kind: "not_sent",
      cause: { cause: { code: "ECONNREFUSED" } },
    })
  })

  it("was not sent when the host has no address", async () => {
    const send = sendingTo("http://nowhere.invalid")
    expect(await send()).toMatchObject({ kind: "not_sent" })
  })

  it("was not sent when it was aborted before it began", async () => {
    const send = await sendingToServer((_, response) => response.end("{}"))
    expect(await send(AbortSignal.abort())).toMatchObject({ kind: "not_sent" })
  })

  it("was not sent when it was aborted while it waited for a connection", async () => {
    const arrivals = new EventEmitter()
    const arrived = once(arrivals, "request")
    let requests = 0
    const send = await sendingToServer(
      () => {
        requests += 1
        arrivals.emit("request")
      },
      { connections: 1 }
    )
    const held = new AbortController()
    const holding = send(held.signal)
    await arrived
    const waiting = new AbortController()
    const outcome = send(waiting.signal)
    waiting.abort()
    expect(await outcome).toMatchObject({ kind: "not_sent" })
    held.abort()
    expect(await holding).toMatchObject({ kind: "unknown" })
    expect(requests).toBe(1)
  })

  it("is unknown when the connection is reset after the request arrived", async () => {
    const send = await sendingToServer((request) => request.socket.destroy())
    expect(await send()).toMatchObject({ kind: "unknown" })
  })

  it("is unknown when the answer stops half-way", async () => {
    const send = await sendingToServer((_, response) => {
      response.writeHead(200, { "content-length": "100" })
      response.write('{"messages":[{"id":')
      setImmediate(() => response.destroy())
    })
    expect(await send()).toMatchObject({ kind: "unknown" })
  })

  it("is unknown when no answer arrives in time", async () => {
    const send = await sendingToServer(() => undefined, { headersTimeoutMs: 50 })
    expect(await send()).toMatchObject({
      kind: "unknown",
      cause: { cause: { code: "UND_ERR_HEADERS_TIMEOUT" } },
    })
  })

  it("is never sent twice by itself", async () => {
    let requests = 0
    const send = await sendingToServer((request) => {
      requests += 1
      request.socket.destroy()
    })
    await send()
    expect(requests).toBe(1)
  })
})
