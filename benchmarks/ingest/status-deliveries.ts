import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { signPayload } from "../../src/cloud-api"
import { META } from "../../integration-tests/shop/meta-identities"

const STATUSES = ["sent", "delivered", "read"]

/** How many messages the statuses are about. */
const MESSAGES = 10_000

/** Every delivery is another one: the same bytes twice would be stored once. */
let told = 0

/** Requests as bytes, each with a status of a message, signed, of the size Meta's have. */
export function statusDeliveries(path: string, count: number): Buffer[] {
  return Array.from({ length: count }, () => {
    const body = JSON.stringify(aStatus(told++))
    const head = [
      `POST ${path} HTTP/1.1`,
      "Host: bench",
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Hub-Signature-256: ${signPayload({ body, appSecret: META.appSecret })}`,
    ]
    return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`)
  })
}

function aStatus(index: number) {
  const status = {
    id: `wamid.${(index % MESSAGES) + 1}`,
    status: STATUSES[Math.floor(index / MESSAGES) % STATUSES.length],
    timestamp: String(1_750_000_000 + index),
    recipient_id: `1555${String(index % MESSAGES).padStart(7, "0")}`,
    conversation: { id: `conversation-${index}`, origin: { type: "marketing" } },
    pricing: { billable: true, pricing_model: "PMP", category: "marketing", type: "regular" },
    biz_opaque_callback_data: `wamsg_${(index % MESSAGES) + 1}`,
  }
  const metadata = { display_phone_number: "15550100001", phone_number_id: META.phoneNumberId }
  const value = { messaging_product: "whatsapp", metadata, statuses: [status] }
  return {
    object: "whatsapp_business_account",
    entry: [{ id: META.wabaId, changes: [{ field: "messages", value }] }],
  }
}

/** The messages they are about. */
export async function sendMessages(
  db: Knex,
  { accountId, numberId }: { accountId: string; numberId: string }
): Promise<void> {
  await db.raw(
    `INSERT INTO whatsapp_message (
       id, direction, account_id, number_id, contact_id, purpose, type, payload, status, wamid
     )
     SELECT 'wamsg_' || n, 'outbound', ?, ?, 'wacon_' || n, 'marketing', 'template',
       repeat('x', 600), 'sent', 'wamid.' || n
     FROM generate_series(1, ?) AS n`,
    [accountId, numberId, MESSAGES]
  )
  await db.raw("VACUUM ANALYZE whatsapp_message")
}
