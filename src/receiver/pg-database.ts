import type { Pool } from "@medusajs/framework/pg"
import type { Database } from "../modules/whatsapp/ingest/reception/create-reception"

/**
 * The plugin's statements over a bare pool: `?` marks a value in them, as knex has it, and `\\?` a
 * question mark.
 */
export function createPgDatabase(pool: Pick<Pool, "query">): Database {
  const numbered = new Map<string, string>()

  function numberedOnce(sql: string): string {
    let text = numbered.get(sql)
    if (text === undefined) {
      let count = 0
      text = sql.replace(/\\\?|\?/g, (mark) => (mark === "?" ? `$${++count}` : "?"))
      numbered.set(sql, text)
    }
    return text
  }

  const raw = (sql: string, bindings: unknown[] = []) => pool.query(numberedOnce(sql), bindings)
  return { raw: raw as unknown as Database["raw"] }
}
