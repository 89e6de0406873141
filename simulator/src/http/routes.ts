import type { IncomingMessage, ServerResponse } from "node:http"
import FindMyWay from "find-my-way"
import type { JsonObject } from "../json"
import type { World } from "../world"
import { parseJson } from "./parse-json"
import { readBody } from "./read-body"
import type { Reply } from "./reply"

const mostBytes = 101 * 1024 * 1024

/** What a handler is given: the request, already read. */
export type Call = {
  world: World
  request: IncomingMessage
  params: Record<string, string | undefined>
  query: URLSearchParams
  raw: Buffer
  /** The body as an object; empty when there is none. */
  json(): JsonObject
}

/** `null`: the handler keeps the response open and writes to it itself. */
export type Handler = (call: Call, response: ServerResponse) => Reply | null | Promise<Reply | null>

export type Route = readonly [method: "GET" | "POST" | "DELETE", path: string, handler: Handler]

type Found = { handler: Handler; params: Call["params"] }

/** Finds the handler of a path; the paths of one table never answer for another's. */
export function createRouter(routes: readonly Route[]) {
  const router = FindMyWay()
  const handlers = new Map<string, Handler>()
  for (const [method, path, handler] of routes) {
    handlers.set(`${method} ${path}`, handler)
    router.on(method, path, () => undefined, { key: `${method} ${path}` })
  }
  return (method: string, path: string): Found | undefined => {
    const found = router.find(method as "GET", path)
    if (!found) return undefined
    const handler = handlers.get((found.store as { key: string }).key)
    return handler ? { handler, params: found.params } : undefined
  }
}

export async function readCall(
  world: World,
  request: IncomingMessage,
  url: URL,
  params: Call["params"]
): Promise<Call> {
  const raw = await readBody(request, mostBytes)
  return {
    world,
    request,
    params,
    query: url.searchParams,
    raw,
    json: () => (raw.length === 0 ? {} : parseJson(raw.toString("utf8"))),
  }
}
