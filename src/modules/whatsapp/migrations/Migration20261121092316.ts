import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121092316 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "whatsapp_account" ("id" text not null, "waba_id" text not null, "portfolio_id" text null, "name" text not null, "app_id" text null, "currency" text null, "time_zone" text null, "source" text check ("source" in ('environment', 'admin')) not null default 'admin', "access_token_enc" text null, "access_token_last_four" text null, "access_token_set_at" timestamptz null, "app_secret_enc" text null, "verify_token_enc" text null, "settings" jsonb null, "paused_at" timestamptz null, "paused_code" integer null, "paused_detail" text null, "health_checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_account_deleted_at" ON "whatsapp_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_account_waba_id" ON "whatsapp_account" ("waba_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_automation" ("id" text not null, "key" text null, "name" text not null, "trigger" text not null, "enabled" boolean not null default true, "purpose" text check ("purpose" in ('order_updates', 'loyalty', 'marketing')) not null, "template_name" text not null, "number_id" text null, "bindings" jsonb not null, "conditions" jsonb null, "delay_seconds" integer not null default 0, "default_language" text not null default 'en', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_automation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_automation_deleted_at" ON "whatsapp_automation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_automation_key" ON "whatsapp_automation" ("key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_automation_trigger" ON "whatsapp_automation" ("trigger") WHERE enabled AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_automation_run" ("id" text not null, "automation_id" text not null, "event_key" text not null, "contact_id" text not null default '', "order_id" text null, "decision" text check ("decision" in ('queued', 'suppressed', 'skipped')) not null, "reason" text null, "message_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_automation_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_automation_run_deleted_at" ON "whatsapp_automation_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_automation_run_once" ON "whatsapp_automation_run" ("automation_id", "event_key", "contact_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_automation_run_order" ON "whatsapp_automation_run" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_consent" ("id" text not null, "contact_id" text not null, "purpose" text check ("purpose" in ('order_updates', 'loyalty', 'marketing')) not null, "state" text check ("state" in ('pending', 'granted', 'withdrawn')) not null, "source" text not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_consent_deleted_at" ON "whatsapp_consent" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_consent_contact_purpose" ON "whatsapp_consent" ("contact_id", "purpose") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_consent_event" ("id" text not null, "contact_id" text not null, "purpose" text check ("purpose" in ('order_updates', 'loyalty', 'marketing')) not null, "action" text check ("action" in ('requested', 'granted', 'withdrawn')) not null, "source" text check ("source" in ('checkout', 'storefront', 'admin', 'keyword', 'meta_preference', 'api')) not null, "wording" text null, "locale" text null, "ip_address" text null, "user_agent" text null, "actor_id" text null, "note" text null, "order_id" text null, "cart_id" text null, "wamid" text null, "proof_key" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_consent_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_consent_event_deleted_at" ON "whatsapp_consent_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_consent_event_contact" ON "whatsapp_consent_event" ("contact_id", "purpose", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_consent_event_proof" ON "whatsapp_consent_event" ("contact_id", "proof_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_contact" ("id" text not null, "profile_name" text null, "locale" text null, "time_zone" text null, "customer_id" text null, "tags" jsonb null, "last_inbound_at" timestamptz null, "blocked_at" timestamptz null, "unreachable_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_contact_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_deleted_at" ON "whatsapp_contact" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_customer" ON "whatsapp_contact" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_contact_identity" ("id" text not null, "contact_id" text not null, "scope" text not null default '*', "kind" text check ("kind" in ('phone', 'wa_id', 'user_id', 'parent_user_id', 'username')) not null, "value" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_contact_identity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_identity_deleted_at" ON "whatsapp_contact_identity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_contact_identity_value" ON "whatsapp_contact_identity" ("scope", "kind", "value") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_identity_contact" ON "whatsapp_contact_identity" ("contact_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_conversation" ("id" text not null, "contact_id" text not null, "number_id" text not null, "status" text check ("status" in ('open', 'closed')) not null default 'open', "assignee_id" text null, "unread_count" integer not null default 0, "labels" jsonb null, "last_message_at" timestamptz null, "last_message_preview" text null, "window_expires_at" timestamptz null, "bot_state" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_conversation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_conversation_deleted_at" ON "whatsapp_conversation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_conversation_people" ON "whatsapp_conversation" ("contact_id", "number_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_conversation_inbox" ON "whatsapp_conversation" ("status", "last_message_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_message" ("id" text not null, "direction" text check ("direction" in ('outbound', 'inbound')) not null, "account_id" text null, "number_id" text null, "contact_id" text null, "conversation_id" text null, "automation_id" text null, "campaign_id" text null, "order_id" text null, "customer_id" text null, "purpose" text not null, "priority" integer not null default 10, "type" text not null, "template_id" text null, "template_name" text null, "template_language" text null, "recipient" text null, "payload" text null, "text" text null, "content" jsonb null, "context_wamid" text null, "status" text not null, "reason" text null, "reason_details" jsonb null, "error_code" integer null, "idempotency_key" text null, "wamid" text null, "attempts" integer not null default 0, "send_after" timestamptz null, "lease_until" timestamptz null, "lease_fence" integer null, "confirm_by" timestamptz null, "pricing" jsonb null, "received_at" timestamptz null, "sent_at" timestamptz null, "delivered_at" timestamptz null, "read_at" timestamptz null, "played_at" timestamptz null, "failed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_message_pkey" primary key ("id"), constraint whatsapp_message_due_check check (status NOT IN ('queued', 'scheduled') OR send_after IS NOT NULL));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_deleted_at" ON "whatsapp_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_message_wamid" ON "whatsapp_message" ("number_id", "wamid") WHERE wamid IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_message_idempotency_key" ON "whatsapp_message" ("idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_claimable" ON "whatsapp_message" ("number_id", "priority", "send_after", "id") WHERE status IN ('queued', 'scheduled') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_leased" ON "whatsapp_message" ("number_id", "lease_until") WHERE status = 'sending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_unconfirmed" ON "whatsapp_message" ("confirm_by") WHERE status = 'unconfirmed' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_conversation" ON "whatsapp_message" ("conversation_id", "created_at") WHERE conversation_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_order" ON "whatsapp_message" ("order_id", "created_at") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_contact" ON "whatsapp_message" ("contact_id", "created_at") WHERE contact_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_campaign" ON "whatsapp_message" ("campaign_id", "status") WHERE campaign_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_message_event" ("id" text not null, "message_id" text not null, "status" text not null, "occurred_at" timestamptz not null, "reason" text null, "error_code" integer null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_message_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_event_deleted_at" ON "whatsapp_message_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_message_event_once" ON "whatsapp_message_event" ("message_id", "status", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_opt_in_request" ("id" text not null, "cart_id" text not null, "phone" text not null, "purposes" jsonb not null, "wording" text not null, "locale" text null, "ip_address" text null, "user_agent" text null, "requested_at" timestamptz not null, "withdrawn_at" timestamptz null, "effective_at" timestamptz null, "order_id" text null, "contact_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_opt_in_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_opt_in_request_deleted_at" ON "whatsapp_opt_in_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_opt_in_request_cart" ON "whatsapp_opt_in_request" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_opt_in_request_waiting" ON "whatsapp_opt_in_request" ("requested_at") WHERE effective_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_phone_number" ("id" text not null, "account_id" text not null, "phone_number_id" text not null, "display_phone_number" text null, "verified_name" text null, "quality_rating" text null, "messaging_limit" text null, "status" text null, "is_default" boolean not null default false, "throughput_per_second" integer not null default 80, "throughput_share" real not null default 1, "limit_per_minute" integer null, "limit_per_day" integer null, "limit_per_month" integer null, "paused_until" timestamptz null, "paused_code" integer null, "lane_owner" text null, "lane_lease_until" timestamptz null, "lane_fence" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_phone_number_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_phone_number_deleted_at" ON "whatsapp_phone_number" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_phone_number_meta_id" ON "whatsapp_phone_number" ("phone_number_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_phone_number_one_default" ON "whatsapp_phone_number" ("is_default") WHERE is_default AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_phone_number_account" ON "whatsapp_phone_number" ("account_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_template" ("id" text not null, "account_id" text not null, "meta_template_id" text null, "name" text not null, "language" text not null, "category" text check ("category" in ('MARKETING', 'UTILITY', 'AUTHENTICATION')) not null, "parameter_format" text check ("parameter_format" in ('NAMED', 'POSITIONAL')) not null default 'POSITIONAL', "components" jsonb not null, "status" text not null default 'DRAFT', "status_reason" text null, "quality" text null, "pending_category" text null, "synced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_template_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_template_deleted_at" ON "whatsapp_template" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_template_name_language" ON "whatsapp_template" ("account_id", "name", "language") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_template_meta_id" ON "whatsapp_template" ("meta_template_id") WHERE meta_template_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "whatsapp_webhook_delivery" ("id" text not null, "digest" text not null, "body" text not null, "received_at" timestamptz not null, "processed_at" timestamptz null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_webhook_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_webhook_delivery_deleted_at" ON "whatsapp_webhook_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_webhook_delivery_digest" ON "whatsapp_webhook_delivery" ("digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_whatsapp_webhook_delivery_unprocessed" ON "whatsapp_webhook_delivery" ("next_attempt_at", "id") WHERE processed_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "whatsapp_account" cascade;`);

    this.addSql(`drop table if exists "whatsapp_automation" cascade;`);

    this.addSql(`drop table if exists "whatsapp_automation_run" cascade;`);

    this.addSql(`drop table if exists "whatsapp_consent" cascade;`);

    this.addSql(`drop table if exists "whatsapp_consent_event" cascade;`);

    this.addSql(`drop table if exists "whatsapp_contact" cascade;`);

    this.addSql(`drop table if exists "whatsapp_contact_identity" cascade;`);

    this.addSql(`drop table if exists "whatsapp_conversation" cascade;`);

    this.addSql(`drop table if exists "whatsapp_message" cascade;`);

    this.addSql(`drop table if exists "whatsapp_message_event" cascade;`);

    this.addSql(`drop table if exists "whatsapp_opt_in_request" cascade;`);

    this.addSql(`drop table if exists "whatsapp_phone_number" cascade;`);

    this.addSql(`drop table if exists "whatsapp_template" cascade;`);

    this.addSql(`drop table if exists "whatsapp_webhook_delivery" cascade;`);
  }

}
