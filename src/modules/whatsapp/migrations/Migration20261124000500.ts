import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Campaigns. Their recipients are messages, so there is no table of those. */
export class Migration20261124000500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "whatsapp_campaign" ("id" text not null, "name" text not null, "account_id" text not null, "number_id" text not null, "template_id" text not null, "purpose" text check ("purpose" in ('order_updates', 'loyalty', 'marketing')) not null, "bindings" jsonb not null, "audience" jsonb not null, "send_after" timestamptz null, "status" text check ("status" in ('draft', 'admitting', 'admitted')) not null default 'draft', "admitted_through" text not null default '', "recipient_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_campaign_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_campaign_deleted_at" ON "whatsapp_campaign" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_campaign_admitting" ON "whatsapp_campaign" ("updated_at") WHERE status = 'admitting' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "whatsapp_campaign" cascade;`)
  }
}
