import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * What an operation needs of the database: hand-written, parametrised SQL. A pool or a transaction
 * will do; the caller decides where a transaction starts and ends.
 */
export type Database = Pick<Knex, "raw">

/** The pool, for the long-running parts that open transactions of their own. */
export type DatabasePool = Pick<Knex, "raw" | "transaction">

/** Runs one statement with true Postgres bindings, so that arrays reach `unnest` whole. */
export async function rows<Row>(
  db: Database,
  sql: string,
  bindings: readonly unknown[] = []
): Promise<Row[]> {
  const result = await db.raw<{ rows: Row[] }>(sql, bindings as Knex.RawBinding[])
  return result.rows
}
