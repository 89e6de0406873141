import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { eventually } from "../../shop/eventually"
import { PATIENCE_MS } from "./patience"
import type { Stage } from "./stage"

/** Waits until Meta has taken at least so many messages. */
export async function untilAccepted({ meta }: Stage, least: number): Promise<void> {
  await eventually(async () => expect((await meta.tally()).total).toBeGreaterThanOrEqual(least), {
    withinMs: PATIENCE_MS,
  })
}

/** How many messages have a status. */
export async function countOf({ db }: Stage, status: string): Promise<number> {
  const [found] = await db("whatsapp_message").where({ status }).count("* as n")
  return Number(found?.n ?? 0)
}

/** Waits until at least so many messages have a status. */
export async function untilStatus(stage: Stage, status: string, least: number): Promise<void> {
  await eventually(async () => expect(await countOf(stage, status)).toBeGreaterThanOrEqual(least), {
    withinMs: PATIENCE_MS,
  })
}

/** Waits until such a statement of somebody else's waits for a lock that this test holds. */
export async function untilBlocked({ db }: Stage, statement: string): Promise<void> {
  await eventually(
    async () => {
      const { rows } = await db.raw<{ rows: unknown[] }>(
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND strpos(query, ?) > 0`,
        [statement]
      )
      expect(rows.length).toBeGreaterThan(0)
    },
    { withinMs: PATIENCE_MS }
  )
}

/** Does something while the test holds locks, which are let go afterwards at the latest. */
export async function whileLocked(
  { db }: Stage,
  lock: string,
  action: (transaction: Knex.Transaction) => Promise<void>
): Promise<void> {
  const transaction = await db.transaction()
  try {
    await transaction.raw(lock)
    await action(transaction)
  } finally {
    // A database that went away has let go of them already.
    await transaction.rollback().catch(() => undefined)
  }
}

export const EVERY_MESSAGE = "SELECT id FROM whatsapp_message ORDER BY id FOR UPDATE"
export const NO_NEW_DELIVERY = "LOCK TABLE whatsapp_webhook_delivery IN EXCLUSIVE MODE"

/**
 * What waits for a lock: outcomes or statuses being written, and a delivery being stored. Postgres
 * shows the first kilobyte of a statement.
 */
export const WRITE_OF_MESSAGES = "whatsapp_message"
export const STORING_OF_DELIVERY = "INSERT INTO whatsapp_webhook_delivery"
