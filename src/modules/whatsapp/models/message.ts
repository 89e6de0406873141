import { model } from "@medusajs/framework/utils"

/**
 * The outbox and the history, both directions. Statuses and their order are in
 * `domain/messages/statuses.ts`; the hot statements on this table are in `operations/messages`.
 *
 * Two columns are Postgres's own, made by a migration because a model cannot say so: `due_at` is
 * `send_after` until a message has left or never will, and `phase` is `status`, but `queued` while it
 * is `sending`. No index looks at `status`, `lease_until` or `lease_fence`, and none may: a claim
 * changes only those, so that Postgres need not touch a single index (a heap-only update, for which
 * pages are filled by half). Indexes over the two are made there too: `IDX_whatsapp_message_due`,
 * `IDX_whatsapp_message_campaign` and `IDX_whatsapp_message_wrong`.
 */
export const WhatsappMessage = model
  .define("whatsapp_message", {
    id: model.id({ prefix: "wamsg" }).primaryKey(),
    direction: model.enum(["outbound", "inbound"]),
    account_id: model.text().nullable(),
    /** Our phone number row (`wanum_…`), not Meta's phone number ID. Null only when no sender existed. */
    number_id: model.text().nullable(),
    contact_id: model.text().nullable(),
    conversation_id: model.text().nullable(),
    automation_id: model.text().nullable(),
    campaign_id: model.text().nullable(),
    order_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    purpose: model.text(),
    priority: model.number().default(10),
    type: model.text(),
    template_id: model.text().nullable(),
    template_name: model.text().nullable(),
    template_language: model.text().nullable(),
    /** Whom it goes to, as Meta is told: E.164 or a business-scoped user id. */
    recipient: model.text().nullable(),
    /** The request body to send, as the bytes that will leave; null for inbound messages. */
    payload: model.text().nullable(),
    /** The message as people read it, for timelines, search and the inbox. */
    text: model.text().nullable(),
    /** Inbound: Meta's message object; outbound: what the renderer drew. */
    content: model.json().nullable(),
    context_wamid: model.text().nullable(),
    status: model.text(),
    /** Why it is deferred, suppressed or failed: a code of `domain/messages/reasons.ts`. */
    reason: model.text().nullable(),
    reason_details: model.json().nullable(),
    error_code: model.number().nullable(),
    idempotency_key: model.text().nullable(),
    wamid: model.text().nullable(),
    attempts: model.number().default(0),
    /** Never null while `queued` or `scheduled`: a lane claims whatever is due by it. */
    send_after: model.dateTime().nullable(),
    /** While `sending`: until when the claim is believed, and the fence it was made under. */
    lease_until: model.dateTime().nullable(),
    lease_fence: model.number().nullable(),
    /** While `unconfirmed`: when the purpose decides what becomes of it. */
    confirm_by: model.dateTime().nullable(),
    pricing: model.json().nullable(),
    received_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    read_at: model.dateTime().nullable(),
    played_at: model.dateTime().nullable(),
    failed_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_message_wamid",
      on: ["number_id", "wamid"],
      unique: true,
      where: "wamid IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_idempotency_key",
      on: ["idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_unconfirmed",
      on: ["confirm_by"],
      where: "confirm_by IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_conversation",
      on: ["conversation_id", "created_at"],
      where: "conversation_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_order",
      on: ["order_id", "created_at"],
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_contact",
      on: ["contact_id"],
      where: "contact_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_message_customer",
      on: ["customer_id"],
      where: "customer_id IS NOT NULL AND campaign_id IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "whatsapp_message_due_check",
      expression: "status NOT IN ('queued', 'scheduled') OR send_after IS NOT NULL",
    },
  ])

/** Append-only: every decision, attempt, status webhook and error of a message, verbatim. */
export const WhatsappMessageEvent = model
  .define("whatsapp_message_event", {
    id: model.id({ prefix: "wamev" }).primaryKey(),
    message_id: model.text(),
    /** A message status, or `attempt`, `deferred`, `resolved` for what happens between statuses. */
    status: model.text(),
    /** Meta's clock for webhooks, ours for our own decisions. */
    occurred_at: model.dateTime(),
    reason: model.text().nullable(),
    error_code: model.number().nullable(),
    details: model.json().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_message_event_once",
      on: ["message_id", "status", "occurred_at"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
