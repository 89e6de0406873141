import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Lanes note which of their claims may have left, so that a crash leaves only those in doubt. */
export class Migration20261124000200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" ADD COLUMN IF NOT EXISTS "lane_departed_until" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" DROP COLUMN IF EXISTS "lane_departed_until";`
    )
  }
}
