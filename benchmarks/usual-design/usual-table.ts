import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BenchMessage } from "../dispatch/bench-messages"

/**
 * The usual design's own table: no more columns than it needs, and no index but its key. The
 * engine's table has a dozen; leaving them out is in favour of the baseline.
 */
export async function makeUsualTable(db: Knex): Promise<void> {
  await db.raw(`
    CREATE TABLE usual_message (
      id text PRIMARY KEY, recipient text NOT NULL, payload text NOT NULL, status text NOT NULL,
      wamid text, error text, attempts int NOT NULL DEFAULT 0, sent_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
    )`)
}

/** Empties the table and stores the messages. */
export async function fillUsualTable(db: Knex, messages: readonly BenchMessage[]): Promise<void> {
  await db.raw("TRUNCATE usual_message")
  await db.raw(
    `INSERT INTO usual_message (id, recipient, payload, status)
     SELECT *, 'queued' FROM unnest(?::text[], ?::text[], ?::text[])`,
    [
      messages.map(({ id }) => id),
      messages.map(({ recipient }) => recipient),
      messages.map(({ payload }) => payload),
    ]
  )
  await db.raw("VACUUM ANALYZE usual_message")
}
