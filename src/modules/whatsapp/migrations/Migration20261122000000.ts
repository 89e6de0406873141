import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Medusa indexes `deleted_at` on every table. On the hot ones that is one more index to write at
 * each status change, and no query uses it: practically every row is in it.
 */
const HOT_TABLES = ["whatsapp_message", "whatsapp_message_event", "whatsapp_webhook_delivery"]

export class Migration20261122000000 extends Migration {
  override async up(): Promise<void> {
    for (const table of HOT_TABLES) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_deleted_at";`)
    }
  }

  override async down(): Promise<void> {
    for (const table of HOT_TABLES) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`
      )
    }
  }
}
