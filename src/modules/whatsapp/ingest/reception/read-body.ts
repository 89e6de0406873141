import type { IncomingMessage } from "node:http"
import type { Refusal } from "./refusals"

/** The most Meta puts into one delivery. */
export const BODY_LIMIT_BYTES = 3 * 1024 * 1024

type Body = { ok: true; rawBody: Buffer } | { ok: false; refusal: Refusal; bytes: number }

/** Reads a delivery's bytes, and keeps no more of them than there may be. Never rejects. */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let received = 0
    const refuse = (refusal: Refusal, bytes: number) => {
      chunks.length = 0
      resolve({ ok: false, refusal, bytes })
    }
    const incomplete = () => refuse("incomplete", received)

    const announced = Number(request.headers["content-length"] ?? 0)
    if (announced > BODY_LIMIT_BYTES) return refuse("too_large", announced)
    // Somebody read it before: no event will ever come.
    if (!request.readable) return incomplete()

    request.on("data", (chunk: Buffer) => {
      received += chunk.byteLength
      if (received > BODY_LIMIT_BYTES) refuse("too_large", received)
      else chunks.push(chunk)
    })
    request.on("end", () => {
      // Nearly all come in one piece, which need not be copied.
      const [first] = chunks
      const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks, received)
      resolve({ ok: true, rawBody: whole })
    })
    // Without a listener for it, whoever leaves early would be an uncaught error.
    request.on("error", incomplete)
    request.on("close", incomplete)
  })
}
