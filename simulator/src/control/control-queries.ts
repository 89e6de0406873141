import { z } from "zod"
import type { JsonObject } from "../json"
import { canonicalWaId } from "../state/canonical-wa-id"
import { digitsOf } from "../state/phone-digits"
import { messageFilterSchema } from "./list-messages"

/** `wait_ms` keeps the request open until `least` messages match. */
const messageQuerySchema = messageFilterSchema.extend({
  wait_ms: z.coerce.number().min(0).max(600_000).default(0),
  least: z.coerce.number().int().min(1).default(1),
})

export function messageQuery(query: URLSearchParams) {
  const { wait_ms, ...filter } = messageQuerySchema
    .strict()
    .parse(Object.fromEntries(query.entries()))
  return { ...filter, timeoutMs: wait_ms }
}

const openSchema = z.strictObject({ from: z.string().min(1), to: z.string().min(1) })

/** Which person opens their chat with which phone number id. */
export function openQuery(body: JsonObject) {
  const { from, to } = openSchema.parse(body)
  return { from: canonicalWaId(digitsOf(from)), to }
}
