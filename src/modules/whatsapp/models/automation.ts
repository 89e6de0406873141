import { model } from "@medusajs/framework/utils"

/** "When this happens, send that": one trigger, one template, one set of bindings. */
export const WhatsappAutomation = model
  .define("whatsapp_automation", {
    id: model.id({ prefix: "waaut" }).primaryKey(),
    /** Stable name of a built-in automation, such as `order-confirmation`; null for a merchant's own. */
    key: model.text().nullable(),
    name: model.text().searchable(),
    trigger: model.text(),
    enabled: model.boolean().default(true),
    purpose: model.enum(["order_updates", "loyalty", "marketing"]),
    template_name: model.text(),
    /** The sender; null means the default number. */
    number_id: model.text().nullable(),
    /** Template values as Liquid expressions over the trigger's data. */
    bindings: model.json(),
    conditions: model.json().nullable(),
    delay_seconds: model.number().default(0),
    default_language: model.text().default("en"),
  })
  .indexes([
    {
      name: "IDX_whatsapp_automation_key",
      on: ["key"],
      unique: true,
      where: "key IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_automation_trigger",
      on: ["trigger"],
      where: "enabled AND deleted_at IS NULL",
    },
  ])

/** What one automation decided for one event: the proof that an event was handled, exactly once. */
export const WhatsappAutomationRun = model
  .define("whatsapp_automation_run", {
    id: model.id({ prefix: "warun" }).primaryKey(),
    automation_id: model.text(),
    /** `<event>:<entity id>`, with `:again:<n>` when a person asked to send again. */
    event_key: model.text(),
    /** Empty when no contact could be found: a run is unique with or without one. */
    contact_id: model.text().default(""),
    order_id: model.text().nullable(),
    decision: model.enum(["queued", "suppressed", "skipped"]),
    reason: model.text().nullable(),
    message_id: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_automation_run_once",
      on: ["automation_id", "event_key", "contact_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_whatsapp_automation_run_order", on: ["order_id"], where: "order_id IS NOT NULL" },
  ])
