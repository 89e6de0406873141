import { model } from "@medusajs/framework/utils"

/**
 * A WhatsApp Business Account (WABA). Columns ending in `_enc` hold ciphertext written only through
 * the module's cipher; list queries never select them.
 */
export const WhatsappAccount = model
  .define("whatsapp_account", {
    id: model.id({ prefix: "waacc" }).primaryKey(),
    waba_id: model.text(),
    /** Meta's business portfolio: business-scoped user ids are unique only inside one. */
    portfolio_id: model.text().nullable(),
    name: model.text().searchable(),
    app_id: model.text().nullable(),
    currency: model.text().nullable(),
    time_zone: model.text().nullable(),
    /** `environment` rows are rewritten from `WHATSAPP_*` at each boot; `admin` rows never are. */
    source: model.enum(["environment", "admin"]).default("admin"),
    access_token_enc: model.text().nullable(),
    access_token_last_four: model.text().nullable(),
    access_token_set_at: model.dateTime().nullable(),
    /** When Meta stops taking it, as Meta says; null when it never does or was never asked. */
    access_token_expires_at: model.dateTime().nullable(),
    app_secret_enc: model.text().nullable(),
    app_secret_last_four: model.text().nullable(),
    app_secret_set_at: model.dateTime().nullable(),
    verify_token_enc: model.text().nullable(),
    verify_token_last_four: model.text().nullable(),
    verify_token_set_at: model.dateTime().nullable(),
    settings: model.json().nullable(),
    /** Sending stops for every number of the account while this is set; messages stay queued. */
    paused_at: model.dateTime().nullable(),
    /** Who stopped it: a person, or a lost encryption key; null for Meta's refusals. */
    paused_by: model.enum(["person", "keyring"]).nullable(),
    paused_code: model.number().nullable(),
    paused_detail: model.text().nullable(),
    /** When Meta was last asked about the account itself. */
    refreshed_at: model.dateTime().nullable(),
    health_checked_at: model.dateTime().nullable(),
    /** What the probes found last, by probe: its level, message and remedy. */
    probed_health: model.json().nullable(),
    probed_at: model.dateTime().nullable(),
    /** How far a reading of its templates came: `operations/templates/sync-progress.ts`. */
    template_sync: model.json().nullable(),
    /** When Meta's figures about templates were turned on, which is for good. */
    insights_enabled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_account_waba_id",
      on: ["waba_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
