import { model } from "@medusajs/framework/utils"

/**
 * What became of a template's messages of one day, counted when the day is over for good. The row of
 * no template says that a day was counted.
 */
export const WhatsappTemplateDay = model
  .define("whatsapp_template_day", {
    id: model.id({ prefix: "watday" }).primaryKey(),
    template_id: model.text(),
    /** Such as `2026-01-31`, in UTC as Meta counts. */
    day: model.text(),
    sent: model.number().default(0),
    delivered: model.number().default(0),
    read: model.number().default(0),
    failed: model.number().default(0),
    replied: model.number().default(0),
  })
  .indexes([
    {
      name: "IDX_whatsapp_template_day_once",
      on: ["template_id", "day"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
