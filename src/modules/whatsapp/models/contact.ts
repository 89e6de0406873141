import { model } from "@medusajs/framework/utils"

/**
 * A person the shop may talk to. The names they are known by are identities, not columns.
 *
 * What a model cannot say is made by a migration: `IDX_whatsapp_contact_heard`, the order of lists, and
 * two indexes of trigrams for their search (`operations/contacts/searched-contacts.ts`).
 */
export const WhatsappContact = model
  .define("whatsapp_contact", {
    id: model.id({ prefix: "wacon" }).primaryKey(),
    profile_name: model.text().searchable().nullable(),
    locale: model.text().nullable(),
    time_zone: model.text().nullable(),
    customer_id: model.text().nullable(),
    tags: model.json().nullable(),
    last_inbound_at: model.dateTime().nullable(),
    blocked_at: model.dateTime().nullable(),
    unreachable_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_contact_customer",
      on: ["customer_id"],
      where: "customer_id IS NOT NULL",
    },
  ])

/**
 * One name a person is known by. `phone` (E.164) and `wa_id` are worldwide, so their scope is `*`;
 * business-scoped ids and usernames are unique only inside a business portfolio, so their scope is
 * the portfolio's id. Identities are added, never moved; conflicting ones never merge by themselves.
 */
export const WhatsappContactIdentity = model
  .define("whatsapp_contact_identity", {
    id: model.id({ prefix: "waidn" }).primaryKey(),
    contact_id: model.text(),
    scope: model.text().default("*"),
    kind: model.enum(["phone", "wa_id", "user_id", "parent_user_id", "username"]),
    value: model.text(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_contact_identity_value",
      on: ["scope", "kind", "value"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_contact_identity_contact",
      on: ["contact_id"],
      where: "deleted_at IS NULL",
    },
  ])
