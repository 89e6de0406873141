import { decodeWebhookBody, parseWebhook, type ParsedWebhook } from "../../../cloud-api"
import { toStorable } from "./storable"

/** Reads a stored delivery. Throws when it is not JSON, which the route refuses. */
export function readDelivery(body: string): ParsedWebhook {
  return parseWebhook(toStorable(decodeWebhookBody(Buffer.from(body)), body))
}
