import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const EVERY_MS = 100

/** Watches how long stored deliveries wait to be applied, until `stop` is called. */
export function watchLag(db: Knex): { stop: () => Promise<{ worstMs: number }> } {
  let stopped = false
  let worstMs = 0
  const watching = watch()

  return {
    async stop() {
      stopped = true
      await watching
      return { worstMs }
    },
  }

  async function watch(): Promise<void> {
    while (!stopped) {
      const { rows } = await db.raw<{ rows: { ms: number }[] }>(OLDEST)
      worstMs = Math.max(worstMs, rows[0]?.ms ?? 0)
      await pause(EVERY_MS)
    }
  }
}

const OLDEST = `
  SELECT (extract(epoch FROM now() - min(received_at)) * 1000)::float8 AS ms
  FROM whatsapp_webhook_delivery
  WHERE processed_at IS NULL AND deleted_at IS NULL`
