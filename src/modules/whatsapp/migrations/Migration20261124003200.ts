import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * For lists of messages: a customer's, and those that went wrong. Neither is entered for the messages
 * of a campaign that are sent as they should.
 */
export class Migration20261124003200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_customer" ON "whatsapp_message" ("customer_id") WHERE customer_id IS NOT NULL AND campaign_id IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_wrong" ON "whatsapp_message" ("phase", "id") WHERE phase IN ('failed', 'suppressed', 'unconfirmed') AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_wrong";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_customer";`)
  }
}
