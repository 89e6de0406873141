import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const LEVELS = `('ok', 'warning', 'failing')`

const INDEXES = [
  { table: "whatsapp_audit_log", name: "actor", on: `"actor_id", "id"` },
  { table: "whatsapp_audit_log", name: "action", on: `"action", "id"` },
  { table: "whatsapp_audit_log", name: "resource_type", on: `"resource_type", "id"` },
  { table: "whatsapp_audit_log", name: "resource", on: `"resource_id", "id"` },
  { table: "whatsapp_audit_log", name: "deleted_at", on: `"deleted_at"` },
  { table: "whatsapp_health_log", name: "account", on: `"account_id", "id"` },
  { table: "whatsapp_health_log", name: "deleted_at", on: `"deleted_at"` },
  { table: "whatsapp_member", name: "user", on: `"user_id"`, unique: true },
  { table: "whatsapp_member", name: "deleted_at", on: `"deleted_at"` },
]

/** Who did what, how accounts fared, who may do what, and what the probes last found. */
export class Migration20261124000700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_audit_log" ("id" text not null, "actor_id" text null, "action" text not null, "resource_type" text not null, "resource_id" text null, "before" jsonb null, "after" jsonb null, ${KEPT}, constraint "whatsapp_audit_log_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_health_log" ("id" text not null, "account_id" text not null, "number_id" text null, "probe" text not null, "from_level" text check ("from_level" in ${LEVELS}) null, "to_level" text check ("to_level" in ${LEVELS}) not null, "message" text not null, "remedy" text null, ${KEPT}, constraint "whatsapp_health_log_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_member" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('viewer', 'agent', 'marketer', 'owner')) not null, ${KEPT}, constraint "whatsapp_member_pkey" primary key ("id"));`
    )
    for (const { table, name, on, unique } of INDEXES) {
      this.addSql(
        `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "IDX_${table}_${name}" ON "${table}" (${on}) WHERE deleted_at IS NULL;`
      )
    }
    this.addSql(
      `ALTER TABLE "whatsapp_account" ADD COLUMN IF NOT EXISTS "probed_health" jsonb null, ADD COLUMN IF NOT EXISTS "probed_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_audit_log";`)
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_health_log";`)
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_member";`)
    this.addSql(
      `ALTER TABLE "whatsapp_account" DROP COLUMN IF EXISTS "probed_health", DROP COLUMN IF EXISTS "probed_at";`
    )
  }
}
