import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * People who withdrew, are blocked or cannot be reached: few among many, and asked about for every
 * message a lane claims.
 */
export class Migration20261122000001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_consent_withdrawn" ON "whatsapp_consent" ("contact_id", "purpose") WHERE state = 'withdrawn' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_restricted" ON "whatsapp_contact" ("id") WHERE (blocked_at IS NOT NULL OR unreachable_until IS NOT NULL) AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_consent_withdrawn";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_contact_restricted";`)
  }
}
