import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEX = "IDX_whatsapp_webhook_delivery_unprocessed"
const WAITING = "processed_at IS NULL AND deleted_at IS NULL"

/**
 * Deliveries are applied shard by shard, so that processes that share the work do not meet at one
 * number's rows. What waits is one range of this index per shard.
 */
export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "whatsapp_webhook_delivery" ADD COLUMN IF NOT EXISTS "shard" integer NOT NULL DEFAULT 0;`
    )
    this.addSql(`DROP INDEX IF EXISTS "${INDEX}";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "${INDEX}" ON "whatsapp_webhook_delivery" ("shard", "next_attempt_at", "id") WHERE ${WAITING};`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "${INDEX}";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "${INDEX}" ON "whatsapp_webhook_delivery" ("next_attempt_at", "id") WHERE ${WAITING};`
    )
    this.addSql(`ALTER TABLE "whatsapp_webhook_delivery" DROP COLUMN IF EXISTS "shard";`)
  }
}
