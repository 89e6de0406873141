import type { IncomingMessage } from "node:http"
import getRawBody from "raw-body"
import type { Refusal } from "./refusals"

/** The most Meta puts into one delivery. */
export const BODY_LIMIT_BYTES = 3 * 1024 * 1024

type Body = { ok: true; rawBody: Buffer } | { ok: false; refusal: Refusal; bytes: number }

/** Reads a delivery's bytes, and no more of them than there may be. */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const announced = Number(req.headers["content-length"] ?? 0)
  if (announced > BODY_LIMIT_BYTES) return { ok: false, refusal: "too_large", bytes: announced }
  try {
    return { ok: true, rawBody: await getRawBody(req, { limit: BODY_LIMIT_BYTES }) }
  } catch (error) {
    const { received = announced } = error as getRawBody.RawBodyError
    const refusal = (error as getRawBody.RawBodyError).status === 413 ? "too_large" : "incomplete"
    return { ok: false, refusal, bytes: received }
  }
}
