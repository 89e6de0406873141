import { model } from "@medusajs/framework/utils"

/**
 * One message to many people. Its recipients are messages, one per contact; what became of them is
 * counted there (`IDX_whatsapp_message_campaign`).
 */
export const WhatsappCampaign = model
  .define("whatsapp_campaign", {
    id: model.id({ prefix: "wacmp" }).primaryKey(),
    name: model.text().searchable(),
    account_id: model.text(),
    number_id: model.text(),
    /** The template in the language of people who read none of its others. */
    template_id: model.text(),
    purpose: model.enum(["order_updates", "loyalty", "marketing"]),
    /** Template values as Liquid over the recipient: `domain/campaigns/campaign-context.ts`. */
    bindings: model.json(),
    /** Who it is for: `domain/campaigns/campaign-audience.ts`. */
    audience: model.json(),
    /** When its messages may leave; null means at once. */
    send_after: model.dateTime().nullable(),
    status: model.enum(["draft", "admitting", "admitted"]).default("draft"),
    /** The last contact looked at: where admission goes on after a crash. */
    admitted_through: model.text().default(""),
    /** Messages made so far, suppressed ones included: always the number of its rows. */
    recipient_count: model.number().default(0),
  })
  .indexes([
    {
      name: "IDX_whatsapp_campaign_admitting",
      on: ["updated_at"],
      where: "status = 'admitting' AND deleted_at IS NULL",
    },
  ])
