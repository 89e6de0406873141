/** Names of the events the plugin emits on Medusa's event bus. */
export const WHATSAPP_EVENTS = {
  MESSAGE_RECEIVED: "whatsapp-message.received",
  MESSAGE_SENT: "whatsapp-message.sent",
  MESSAGE_DELIVERED: "whatsapp-message.delivered",
  MESSAGE_READ: "whatsapp-message.read",
  MESSAGE_FAILED: "whatsapp-message.failed",
  MESSAGE_SUPPRESSED: "whatsapp-message.suppressed",
  CONSENT_GRANTED: "whatsapp-consent.granted",
  CONSENT_WITHDRAWN: "whatsapp-consent.withdrawn",
  TEMPLATE_STATUS_CHANGED: "whatsapp-template.status_changed",
  TEMPLATE_CATEGORY_CHANGED: "whatsapp-template.category_changed",
  TEMPLATE_CATEGORY_CHANGING: "whatsapp-template.category_changing",
  TEMPLATE_QUALITY_CHANGED: "whatsapp-template.quality_changed",
  TEMPLATE_CONTENT_CHANGED: "whatsapp-template.content_changed",
  ACCOUNT_HEALTH_CHANGED: "whatsapp-account.health_changed",
} as const

export type WhatsappEventName = (typeof WHATSAPP_EVENTS)[keyof typeof WHATSAPP_EVENTS]

/** Payload of every `whatsapp-message.*` event. Ids only: read the row for the rest. */
export type WhatsappMessageEventPayload = {
  id: string
  contact_id: string | null
  order_id: string | null
}

/** Payload of `whatsapp-message.received`. */
export type WhatsappMessageReceivedPayload = WhatsappMessageEventPayload & {
  conversation_id: string
  /** Set when the message was a STOP or START word and consent changed because of it. */
  consent_word: "stop" | "start" | null
}

/** Payload of `whatsapp-consent.granted` and `.withdrawn`. */
export type WhatsappConsentEventPayload = {
  contact_id: string
  purposes: string[]
  source: string
  /** The conversation to confirm in, when the change came from a message. */
  conversation_id?: string
  /** The ledger entry that caused it: one confirmation per cause. */
  proof_key: string
}

/**
 * Payload of `whatsapp-template.*`: with what the template is now, and `from`, what it was.
 * `category_changing` is told a day ahead: the template still has its `category`.
 */
export type WhatsappTemplateEventPayload = {
  id: string
  status?: string
  category?: string
  pending_category?: string
  quality?: string
  from?: string | null
  /** Of `content_changed`: whether it was found by reading, so that the row has it already. */
  is_read?: boolean
}

/** Payload of `whatsapp-account.health_changed`. */
export type WhatsappAccountEventPayload = {
  id: string
  paused: boolean
  /** Meta's code of what paused it. */
  code: number | null
  /** How well it is, when a probe found a change. */
  status?: "ok" | "warning" | "failing"
}
