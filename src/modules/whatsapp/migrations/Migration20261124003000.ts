import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Two indexes in which no two entries were alike, so that Postgres could not pack those of one key.
 * A person's messages are found by the person alone: with the time in the key it was five times the
 * size, and each message sent touched another page of it, so that sending became dearer with the
 * history. What is due is found by its time alone: a chunk of a campaign shares one, which takes a
 * twentieth of the room, and a claim walks over as many pages less of what has left before a vacuum.
 */
export class Migration20261124003000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_contact";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_contact" ON "whatsapp_message" ("contact_id") WITH (fillfactor = 50) WHERE contact_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_due";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_due" ON "whatsapp_message" ("number_id", "priority", "due_at") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_due";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_due" ON "whatsapp_message" ("number_id", "priority", "due_at", "id") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_contact";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_contact" ON "whatsapp_message" ("contact_id", "created_at") WITH (fillfactor = 50) WHERE contact_id IS NOT NULL AND deleted_at IS NULL;`
    )
  }
}
