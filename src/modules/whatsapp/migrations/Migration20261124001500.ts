import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Why a template rests at Meta, and who wants which drafts handed in as soon as Meta takes them. */
export class Migration20261124001500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_template" ADD COLUMN IF NOT EXISTS "pause" jsonb null, ADD COLUMN IF NOT EXISTS "submit_wanted_at" timestamptz null, ADD COLUMN IF NOT EXISTS "submit_wanted_by" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_template" DROP COLUMN IF EXISTS "pause", DROP COLUMN IF EXISTS "submit_wanted_at", DROP COLUMN IF EXISTS "submit_wanted_by";`
    )
  }
}
