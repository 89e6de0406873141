import { model } from "@medusajs/framework/utils"

/** A message template of an account in one language, as Meta holds it or as a local draft. */
export const WhatsappTemplate = model
  .define("whatsapp_template", {
    id: model.id({ prefix: "watpl" }).primaryKey(),
    account_id: model.text(),
    meta_template_id: model.text().nullable(),
    name: model.text().searchable(),
    language: model.text(),
    category: model.enum(["MARKETING", "UTILITY", "AUTHENTICATION"]),
    parameter_format: model.enum(["NAMED", "POSITIONAL"]).default("POSITIONAL"),
    components: model.json(),
    /** Meta's status verbatim (`APPROVED`, `PAUSED`…), or `DRAFT` before it was ever submitted. */
    status: model.text().default("DRAFT"),
    status_reason: model.text().nullable(),
    quality: model.text().nullable(),
    /** The category Meta means to move the template to, from `template_category_update`. */
    pending_category: model.text().nullable(),
    synced_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_template_name_language",
      on: ["account_id", "name", "language"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_template_meta_id",
      on: ["meta_template_id"],
      unique: true,
      where: "meta_template_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
