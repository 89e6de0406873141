import { model } from "@medusajs/framework/utils"

/**
 * What people of the shop did, appended and never changed. Ids grow with time, so the newest are the
 * last of the primary key.
 */
export const WhatsappAuditLog = model
  .define("whatsapp_audit_log", {
    id: model.id({ prefix: "waaud" }).primaryKey(),
    /** The admin user or secret API key; null for the plugin itself. */
    actor_id: model.text().nullable(),
    action: model.text(),
    resource_type: model.text(),
    resource_id: model.text().nullable(),
    /** What changed, without secrets. */
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_whatsapp_audit_log_actor", on: ["actor_id", "id"], where: "deleted_at IS NULL" },
    { name: "IDX_whatsapp_audit_log_action", on: ["action", "id"], where: "deleted_at IS NULL" },
    {
      name: "IDX_whatsapp_audit_log_resource_type",
      on: ["resource_type", "id"],
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_audit_log_resource",
      on: ["resource_id", "id"],
      where: "deleted_at IS NULL",
    },
  ])
