import type { WebhookError } from "../graph/webhook-error"
import type { BusinessNumber } from "./business-account"
import type { StoredTemplate } from "./stored-template"
import type { JsonObject } from "../json"

export type DeliveryStatus = "accepted" | "sent" | "delivered" | "read" | "failed"

type Common = {
  seq: number
  wamid: string
  number: BusinessNumber
  /** The other person: digits, as WhatsApp knows them. */
  waId: string
  /** Milliseconds since 1970, with fractions: rates are measured on it. */
  receivedAt: number
  type: string
}

/** What a business sent and a phone receives. */
export type OutboundMessage = Common & {
  direction: "outbound"
  /** `to` or `recipient` as the sender wrote it. */
  input: string
  toUserId: boolean
  /** Parsed again when somebody looks: parsed messages would take five times the memory. */
  body: string
  opaque?: string
  template?: StoredTemplate
  /** Meta said that it keeps the message back for now. */
  isHeld?: boolean
  status: DeliveryStatus
  statusTimes: Partial<Record<DeliveryStatus, number>>
  pricing: { category: string; type: string; onSent: boolean }
  error?: WebhookError
  /** Positions of its buttons that were pressed or followed, in order; Meta counts them. */
  clicks?: readonly number[]
}

/** What a person wrote to a business. */
export type InboundMessage = Common & {
  direction: "inbound"
  wire: JsonObject
  /** When the business marked it read. */
  readAt?: number
}

export type StoredMessage = OutboundMessage | InboundMessage
