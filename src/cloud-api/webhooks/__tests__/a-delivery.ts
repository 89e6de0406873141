import type { WebhookEvent, WebhookEventKind } from "../webhook-event"
import { parseWebhook } from "../parse-webhook"

export const WABA = "100000000000001"
const NUMBER = { display_phone_number: "15550100001", phone_number_id: "200000000000001" }

/** A delivery with one change of one account. */
export function aDelivery(field: string, value: Record<string, unknown>) {
  return { object: "whatsapp_business_account", entry: [anEntry(field, value)] }
}

export function anEntry(field: string, value: Record<string, unknown>) {
  return { id: WABA, time: 1739321024, changes: [{ field, value }] }
}

/** The value of a field that belongs to one number. */
export function ofNumber(value: Record<string, unknown>) {
  return { messaging_product: "whatsapp", metadata: NUMBER, ...value }
}

export function aText(id: string, body = "Hello") {
  return { from: "15550010002", id, timestamp: "1749416383", type: "text", text: { body } }
}

export function aStatus(id: string, status = "delivered") {
  return { id, status, timestamp: "1750030073", recipient_id: "15550010002" }
}

/** The only event of a delivery, which must be of a kind. */
export function theEvent<Kind extends WebhookEventKind>(
  kind: Kind,
  delivery: unknown
): Extract<WebhookEvent, { kind: Kind }> {
  const { events, unrecognised } = parseWebhook(delivery)
  expect(unrecognised).toEqual([])
  expect(events.map((event) => event.kind)).toEqual([kind])
  return events[0] as Extract<WebhookEvent, { kind: Kind }>
}
