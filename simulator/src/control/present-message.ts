import type { WebhookError } from "../graph/webhook-error"
import { parseJson } from "../http/parse-json"
import type { JsonObject } from "../json"
import type { StoredMessage } from "../state/message"
import { describeMessage } from "../view/describe-message"
import type { MessageView } from "../view/message-view"

/** A message as `/_sim/messages` shows it. */
export type ReceivedMessage = {
  seq: number
  wamid: string
  direction: "outbound" | "inbound"
  phone_number_id: string
  /** The person's number, digits only, as WhatsApp knows it. */
  wa_id: string
  /** `to` or `recipient` as the sender wrote it. */
  to: string
  type: string
  status: string
  received_at: string
  /** Milliseconds since 1970 with fractions. */
  received_ms: number
  /** When each status was reached. */
  status_times: Record<string, string>
  biz_opaque_callback_data: string | null
  template: { name: string; language: string; category: string } | null
  /** What the person reads, as plain text. */
  text: string
  rendered: MessageView
  error: WebhookError | null
  /** The request (outbound) or the webhook's message (inbound), as it was. */
  payload: JsonObject
}

export function statusOf(message: StoredMessage): string {
  if (message.direction === "outbound") return message.status
  return message.readAt === undefined ? "received" : "read"
}

export function presentMessage(message: StoredMessage): ReceivedMessage {
  const rendered = describeMessage(message)
  const common = {
    seq: message.seq,
    wamid: message.wamid,
    phone_number_id: message.number.id,
    wa_id: message.waId,
    type: message.type,
    received_at: new Date(message.receivedAt).toISOString(),
    received_ms: message.receivedAt,
    text: rendered.text,
    rendered,
  }
  if (message.direction === "inbound") {
    return {
      ...common,
      direction: "inbound",
      to: message.number.digits,
      status: statusOf(message),
      status_times: {},
      biz_opaque_callback_data: null,
      template: null,
      error: null,
      payload: message.wire,
    }
  }
  const { template } = message
  return {
    ...common,
    direction: "outbound",
    to: message.input,
    status: statusOf(message),
    status_times: Object.fromEntries(
      Object.entries(message.statusTimes).map(([status, at]) => [
        status,
        new Date(at).toISOString(),
      ])
    ),
    biz_opaque_callback_data: message.opaque ?? null,
    template: template
      ? { name: template.name, language: template.language, category: template.category }
      : null,
    error: message.error ?? null,
    payload: parseJson(message.body),
  }
}
