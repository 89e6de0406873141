import type { ServerResponse } from "node:http"
import type { World } from "../world"
import type { Reply } from "./reply"

const jsonHeaders = { "content-type": "application/json; charset=UTF-8" }

/** Answers, after the latency somebody asked for. */
export function writeReply(world: World, response: ServerResponse, reply: Reply): void {
  const latency = world.faults.latencyMs()
  if (latency > 0) setTimeout(() => write(response, reply), latency)
  else write(response, reply)
}

export function write(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return
  response.writeHead(reply.status, reply.headers ?? jsonHeaders)
  response.end(reply.body)
}
