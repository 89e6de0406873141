import { model } from "@medusajs/framework/utils"

/** One POST of Meta's, kept before it is answered and processed after. */
export const WhatsappWebhookDelivery = model
  .define("whatsapp_webhook_delivery", {
    id: model.id({ prefix: "wahook" }).primaryKey(),
    /** SHA-256 of the raw bytes, hex: a redelivered POST finds its row. */
    digest: model.text(),
    /** The bytes as Meta sent them (JSON is UTF-8 text). */
    body: model.text(),
    /** Deliveries about one number are in one shard, which one process applies at a time. */
    shard: model.number().default(0),
    received_at: model.dateTime(),
    processed_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    /** Null once it is given up: nobody tries it again before it is replayed. */
    next_attempt_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_webhook_delivery_digest",
      on: ["digest"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_webhook_delivery_unprocessed",
      on: ["shard", "next_attempt_at", "id"],
      where: "processed_at IS NULL AND deleted_at IS NULL",
    },
  ])
