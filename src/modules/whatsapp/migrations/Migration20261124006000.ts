import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How fast Meta answered for a number, as the process that sends from it last saw. */
export class Migration20261124006000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" ADD COLUMN IF NOT EXISTS "answer_times" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "whatsapp_phone_number" DROP COLUMN IF EXISTS "answer_times";`)
  }
}
