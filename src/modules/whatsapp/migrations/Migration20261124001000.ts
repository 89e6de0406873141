import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const TEMPLATE = [
  `"message_send_ttl_seconds" integer null`,
  `"rejection" jsonb null`,
  `"quality_reasons" jsonb null`,
  `"previous_category" text null`,
  `"category_changed_at" timestamptz null`,
  `"draft" jsonb null`,
  `"revision" integer not null default 1`,
  `"review_state" text check ("review_state" in ('none', 'requested', 'approved', 'sent_back')) not null default 'none'`,
  `"review" jsonb null`,
  `"trigger" text null`,
  `"bindings" jsonb null`,
  `"header_media" jsonb null`,
  `"library_name" text null`,
  `"submitted_at" timestamptz null`,
]

const ACCOUNT = [`"template_sync" jsonb null`, `"insights_enabled_at" timestamptz null`]

/** Templates from draft to approval: unsent changes, the shop's own review, and what happened to each. */
export class Migration20261124001000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(alter("whatsapp_template", TEMPLATE, add))
    this.addSql(alter("whatsapp_account", ACCOUNT, add))
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_template_event" ("id" text not null, "template_id" text not null, "kind" text check ("kind" in ('content', 'status', 'category', 'quality', 'review')) not null, "from_value" text null, "to_value" text null, "details" jsonb null, "actor_id" text null, "occurred_at" timestamptz not null, ${KEPT}, constraint "whatsapp_template_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_template_event_template" ON "whatsapp_template_event" ("template_id", "occurred_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_template_event_deleted_at" ON "whatsapp_template_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_template_event";`)
    this.addSql(alter("whatsapp_account", ACCOUNT, drop))
    this.addSql(alter("whatsapp_template", TEMPLATE, drop))
  }
}

function alter(table: string, columns: string[], change: (column: string) => string): string {
  return `ALTER TABLE "${table}" ${columns.map(change).join(", ")};`
}

function add(column: string): string {
  return `ADD COLUMN IF NOT EXISTS ${column}`
}

function drop(column: string): string {
  return `DROP COLUMN IF EXISTS ${column.split(" ")[0]}`
}
