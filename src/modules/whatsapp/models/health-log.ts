import { model } from "@medusajs/framework/utils"

const LEVELS = ["ok", "warning", "failing"]

/** The moments at which what a probe looks at became better or worse. */
export const WhatsappHealthLog = model
  .define("whatsapp_health_log", {
    id: model.id({ prefix: "wahea" }).primaryKey(),
    account_id: model.text(),
    number_id: model.text().nullable(),
    /** Which probe found it. */
    probe: model.text(),
    from_level: model.enum(LEVELS).nullable(),
    to_level: model.enum(LEVELS),
    message: model.text(),
    remedy: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_health_log_account",
      on: ["account_id", "id"],
      where: "deleted_at IS NULL",
    },
  ])
