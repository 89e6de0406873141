import { model } from "@medusajs/framework/utils"

/** One contact talking with one business phone number. */
export const WhatsappConversation = model
  .define("whatsapp_conversation", {
    id: model.id({ prefix: "wacnv" }).primaryKey(),
    contact_id: model.text(),
    number_id: model.text(),
    status: model.enum(["open", "closed"]).default("open"),
    assignee_id: model.text().nullable(),
    unread_count: model.number().default(0),
    labels: model.json().nullable(),
    last_message_at: model.dateTime().nullable(),
    last_message_preview: model.text().nullable(),
    /** End of the customer service window: 24 hours after the person's last message. */
    window_expires_at: model.dateTime().nullable(),
    bot_state: model.json().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_conversation_people",
      on: ["contact_id", "number_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_conversation_inbox",
      on: ["status", "last_message_at", "id"],
      where: "deleted_at IS NULL",
    },
  ])
