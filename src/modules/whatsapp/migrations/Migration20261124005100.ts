import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a process knows of the pair limit moves with the number's lane. */
export class Migration20261124005100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_phone_number" ADD COLUMN IF NOT EXISTS "pair_debts" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "whatsapp_phone_number" DROP COLUMN IF EXISTS "pair_debts";`)
  }
}
