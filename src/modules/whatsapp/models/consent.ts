import { model } from "@medusajs/framework/utils"

const PURPOSES = ["order_updates", "loyalty", "marketing"]

/** Current consent per contact and purpose: always what folding the ledger gives. */
export const WhatsappConsent = model
  .define("whatsapp_consent", {
    id: model.id({ prefix: "wacst" }).primaryKey(),
    contact_id: model.text(),
    purpose: model.enum(PURPOSES),
    state: model.enum(["pending", "granted", "withdrawn"]),
    source: model.text(),
    changed_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_consent_contact_purpose",
      on: ["contact_id", "purpose"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

/** The append-only ledger behind consent: who, what, when, how, and the wording they saw. */
export const WhatsappConsentEvent = model
  .define("whatsapp_consent_event", {
    id: model.id({ prefix: "wacev" }).primaryKey(),
    contact_id: model.text(),
    purpose: model.enum(PURPOSES),
    action: model.enum(["requested", "granted", "withdrawn"]),
    source: model.enum(["checkout", "storefront", "admin", "keyword", "meta_preference", "api"]),
    wording: model.text().nullable(),
    locale: model.text().nullable(),
    ip_address: model.text().nullable(),
    user_agent: model.text().nullable(),
    /** The admin user who acted, when a person of the shop did. */
    actor_id: model.text().nullable(),
    note: model.text().nullable(),
    order_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    /** The inbound message that is the proof, for keywords. */
    wamid: model.text().nullable(),
    /** Makes a replayed cause a no-op: `<source>:<cause>:<purpose>:<action>`. */
    proof_key: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_consent_event_contact",
      on: ["contact_id", "purpose", "occurred_at"],
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_consent_event_proof",
      on: ["contact_id", "proof_key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

/** A tick in the checkout box, waiting for its cart to become an order. */
export const WhatsappOptInRequest = model
  .define("whatsapp_opt_in_request", {
    id: model.id({ prefix: "waopt" }).primaryKey(),
    cart_id: model.text(),
    phone: model.text(),
    purposes: model.json(),
    wording: model.text(),
    locale: model.text().nullable(),
    ip_address: model.text().nullable(),
    user_agent: model.text().nullable(),
    requested_at: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
    effective_at: model.dateTime().nullable(),
    order_id: model.text().nullable(),
    contact_id: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_opt_in_request_cart",
      on: ["cart_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_opt_in_request_waiting",
      on: ["requested_at"],
      where: "effective_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL",
    },
  ])
