import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** For which day a claim reserved quota, so that a crash gives back that of what never left. */
export class Migration20261124005000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "whatsapp_lane_claim" ADD COLUMN IF NOT EXISTS "quota_day" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "whatsapp_lane_claim" DROP COLUMN IF EXISTS "quota_day";`)
  }
}
