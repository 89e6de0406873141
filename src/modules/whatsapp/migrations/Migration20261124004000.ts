import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where the shop keeps its own copies of the samples that Meta's reviewers look at. */
export class Migration20261124004000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_template_sample" ("id" text not null, "file_id" text not null, "file_name" text not null, "mime_type" text not null, "url" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "whatsapp_template_sample_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_template_sample_deleted_at" ON "whatsapp_template_sample" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_template_sample";`)
  }
}
