import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAMES = "IDX_whatsapp_contact_name_part"
const VALUES = "IDX_whatsapp_contact_identity_part"

/**
 * For lists of people: their order, and finding a part of a name or number. The latter takes the
 * extension pg_trgm, which comes with Postgres and which the owner of a database may add; where that
 * is not allowed, a search reads the tables as before.
 */
export class Migration20261124003100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_whatsapp_contact_heard" ON "whatsapp_contact" ("last_inbound_at" DESC NULLS LAST, "id" DESC) WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching contacts stays slow in large shops: pg_trgm could not be added (%).', SQLERRM; END $$;`
    )
    // The extension may be in a schema of its own, as on Supabase.
    this.addSql(
      `DO $$ DECLARE trigrams text; BEGIN SELECT format('%I.%I', nspname, opcname) INTO trigrams FROM pg_opclass JOIN pg_namespace ON pg_namespace.oid = opcnamespace WHERE opcname = 'gin_trgm_ops'; IF trigrams IS NOT NULL THEN EXECUTE format('CREATE INDEX IF NOT EXISTS "${NAMES}" ON "whatsapp_contact" USING gin ("profile_name" %s) WHERE deleted_at IS NULL', trigrams); EXECUTE format('CREATE INDEX IF NOT EXISTS "${VALUES}" ON "whatsapp_contact_identity" USING gin ("value" %s) WHERE kind IN (''phone'', ''username'') AND deleted_at IS NULL', trigrams); END IF; END $$;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "${VALUES}";`)
    this.addSql(`DROP INDEX IF EXISTS "${NAMES}";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_whatsapp_contact_heard";`)
  }
}
