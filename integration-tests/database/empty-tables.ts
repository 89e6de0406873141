import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Empties every table of the module's that holds anything. Most hold nothing: emptying them too
 * would cost more than a test.
 */
export async function emptyTables(db: Knex): Promise<void> {
  await db.raw(EMPTY_WHAT_IS_FILLED)
}

const EMPTY_WHAT_IS_FILLED = `
  DO $empty$
  DECLARE
    name text;
    is_filled boolean;
  BEGIN
    FOR name IN
      SELECT format('%I', tablename) FROM pg_tables
      WHERE schemaname = 'public' AND starts_with(tablename, 'whatsapp_')
    LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO is_filled;
      IF is_filled THEN EXECUTE format('TRUNCATE %s', name); END IF;
    END LOOP;
  END $empty$`
