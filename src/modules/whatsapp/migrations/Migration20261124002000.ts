import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Entered anew by a claim's write-back, for which half a page is left. */
const ENTERED_TWICE = [
  "whatsapp_message_pkey",
  "IDX_whatsapp_message_idempotency_key",
  "IDX_whatsapp_message_conversation",
  "IDX_whatsapp_message_order",
  "IDX_whatsapp_message_contact",
]

/**
 * A claim changes nothing that an index of messages looks at, and finds room beside the row: Postgres
 * then leaves all indexes alone, which were half of what a message cost it. What a lane has claimed is
 * listed by claim instead.
 */
export class Migration20261124002000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_claimable";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_leased";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_unconfirmed";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_campaign";`)
    // Before the columns: adding those writes the table and its indexes anew.
    this.addSql(`ALTER TABLE "whatsapp_message" SET (fillfactor = 50);`)
    for (const index of ENTERED_TWICE) {
      this.addSql(`ALTER INDEX IF EXISTS "${index}" SET (fillfactor = 50);`)
    }
    this.addSql(
      `ALTER TABLE "whatsapp_message" ADD COLUMN IF NOT EXISTS "due_at" timestamptz GENERATED ALWAYS AS (CASE WHEN "status" IN ('queued', 'scheduled', 'sending') THEN "send_after" END) STORED, ADD COLUMN IF NOT EXISTS "phase" text GENERATED ALWAYS AS (CASE "status" WHEN 'sending' THEN 'queued' ELSE "status" END) STORED;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_due" ON "whatsapp_message" ("number_id", "priority", "due_at", "id") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_unconfirmed" ON "whatsapp_message" ("confirm_by") WHERE confirm_by IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_campaign" ON "whatsapp_message" ("campaign_id", "phase") WITH (fillfactor = 50) WHERE campaign_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "whatsapp_lane_claim" ("id" text not null, "number_id" text not null, "fence" integer not null, "lease_until" timestamptz not null, "message_ids" text[] not null, ${KEPT}, constraint "whatsapp_lane_claim_pkey" primary key ("id"));`
    )
    // Ids do not compress.
    this.addSql(
      `ALTER TABLE "whatsapp_lane_claim" ALTER COLUMN "message_ids" SET STORAGE EXTERNAL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_lane_claim_number" ON "whatsapp_lane_claim" ("number_id", "fence");`
    )
    this.addSql(
      `INSERT INTO "whatsapp_lane_claim" ("id", "number_id", "fence", "lease_until", "message_ids") SELECT "number_id" || ':' || coalesce("lease_fence", 0), "number_id", coalesce("lease_fence", 0), coalesce(max("lease_until"), now()), array_agg("id") FROM "whatsapp_message" WHERE "status" = 'sending' AND "number_id" IS NOT NULL AND "deleted_at" IS NULL GROUP BY "number_id", "lease_fence" ON CONFLICT DO NOTHING;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "whatsapp_lane_claim";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_campaign";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_unconfirmed";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_message_due";`)
    this.addSql(
      `ALTER TABLE "whatsapp_message" DROP COLUMN IF EXISTS "due_at", DROP COLUMN IF EXISTS "phase";`
    )
    for (const index of ENTERED_TWICE) {
      this.addSql(`ALTER INDEX IF EXISTS "${index}" RESET (fillfactor);`)
    }
    this.addSql(`ALTER TABLE "whatsapp_message" RESET (fillfactor);`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_claimable" ON "whatsapp_message" ("number_id", "priority", "send_after", "id") WHERE status IN ('queued', 'scheduled') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_leased" ON "whatsapp_message" ("number_id", "lease_until") WHERE status = 'sending' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_unconfirmed" ON "whatsapp_message" ("confirm_by") WHERE status = 'unconfirmed' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_message_campaign" ON "whatsapp_message" ("campaign_id", "status") WHERE campaign_id IS NOT NULL AND deleted_at IS NULL;`
    )
  }
}
