import type { JsonObject } from "../json"
import type { BusinessNumber } from "../state/business-account"

/** One thing Meta tells: a status, a message, or the whole value of any other field. */
export type WebhookUpdate =
  | {
      kind: "status"
      accountId: string
      number: BusinessNumber
      status: JsonObject
      contact?: JsonObject
    }
  | {
      kind: "message"
      accountId: string
      number: BusinessNumber
      message: JsonObject
      contact?: JsonObject
    }
  | { kind: "field"; accountId: string; field: string; value: JsonObject; at: number }
