import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What became of each template's messages by day, once hardly anything can become of them any more. */
export class Migration20261124001501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_template_day" ("id" text not null, "template_id" text not null, "day" text not null, "sent" integer not null default 0, "delivered" integer not null default 0, "read" integer not null default 0, "failed" integer not null default 0, "replied" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_template_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_whatsapp_template_day_once" ON "whatsapp_template_day" ("template_id", "day") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_template_day_deleted_at" ON "whatsapp_template_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_template_day";`)
  }
}
