import { model } from "@medusajs/framework/utils"
import { TEMPLATE_EVENT_KINDS, TEMPLATE_REVIEW_STATES } from "../../../contract"

/**
 * A message template of an account in one language. Its columns are what Meta has; of a `DRAFT`, the
 * draft itself. Messages are sent by these columns alone.
 */
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
    message_send_ttl_seconds: model.number().nullable(),
    /** Meta's status verbatim (`APPROVED`, `PAUSED`…), or `DRAFT` before it was ever submitted. */
    status: model.text().default("DRAFT"),
    status_reason: model.text().nullable(),
    /** Of a rejected one: `{ reason, recommendation }`. */
    rejection: model.json().nullable(),
    /** While it is paused: `{ title, description, until }`. */
    pause: model.json().nullable(),
    quality: model.text().nullable(),
    quality_reasons: model.json().nullable(),
    /** The category Meta means to move the template to, from `template_category_update`. */
    pending_category: model.text().nullable(),
    previous_category: model.text().nullable(),
    category_changed_at: model.dateTime().nullable(),
    /** Unsent changes of a template at Meta: `operations/templates/template-draft.ts`. */
    draft: model.json().nullable(),
    /** Grows with every change of what the template or its draft says, by whomever. */
    revision: model.number().default(1),
    review_state: model.enum([...TEMPLATE_REVIEW_STATES]).default("none"),
    /** `{ requested_by, requested_at, reviewed_by, reviewed_at, comment }` */
    review: model.json().nullable(),
    /** The event whose data fills the variables, and how; Meta is never told. */
    trigger: model.text().nullable(),
    bindings: model.json().nullable(),
    /** The header's sample: `{ file_name, mime_type, handle, url }`. */
    header_media: model.json().nullable(),
    /** The template of the library it was made from. */
    library_name: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** Of a draft: since when it is to be handed in as soon as Meta takes it, and who wants that. */
    submit_wanted_at: model.dateTime().nullable(),
    submit_wanted_by: model.text().nullable(),
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

/** What a template said, where it stood and how it was taken: appended, never changed. */
export const WhatsappTemplateEvent = model
  .define("whatsapp_template_event", {
    id: model.id({ prefix: "watev" }).primaryKey(),
    template_id: model.text(),
    kind: model.enum([...TEMPLATE_EVENT_KINDS]),
    from_value: model.text().nullable(),
    to_value: model.text().nullable(),
    details: model.json().nullable(),
    /** The admin user or secret API key; null for Meta and the plugin itself. */
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_template_event_template",
      on: ["template_id", "occurred_at"],
      where: "deleted_at IS NULL",
    },
  ])
