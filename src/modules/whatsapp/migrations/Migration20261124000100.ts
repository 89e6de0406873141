import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/**
 * What numbers used of their quotas, whom portfolios reached within a day, and what a number
 * remembers of its pace from one lane to the next.
 */
export class Migration20261124000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_usage" ("id" text not null, "number_id" text not null, "day" text not null, "category" text not null, "messages" integer not null default 0, ${KEPT}, constraint "whatsapp_usage_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_usage_day" ON "whatsapp_usage" ("number_id", "day", "category") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_portfolio_reach" ("id" text not null, "portfolio" text not null, "person" text not null, "message_id" text null, "reached_at" timestamptz not null, ${KEPT}, constraint "whatsapp_portfolio_reach_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_portfolio_reach_window" ON "whatsapp_portfolio_reach" ("portfolio", "reached_at");`
    )
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" ADD COLUMN IF NOT EXISTS "quota_until" timestamptz null, ADD COLUMN IF NOT EXISTS "quota_limits" text null, ADD COLUMN IF NOT EXISTS "minute_grants" jsonb null, ADD COLUMN IF NOT EXISTS "slowdown" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" DROP COLUMN IF EXISTS "quota_until", DROP COLUMN IF EXISTS "quota_limits", DROP COLUMN IF EXISTS "minute_grants", DROP COLUMN IF EXISTS "slowdown";`
    )
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_portfolio_reach";`)
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_usage";`)
  }
}
