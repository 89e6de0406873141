import { PRIORITIES } from "../../../src/domain/messages"
import { QUEUES } from "../../../src/modules/whatsapp/operations/health/queue-figures"
import {
  readRecentSends,
  RECENT_SENDS,
} from "../../../src/modules/whatsapp/operations/health/recent-sends"
import { ulidOf } from "../../../src/modules/whatsapp/operations/health/ulid-of"
import { WEBHOOKS } from "../../../src/modules/whatsapp/operations/health/webhook-figures"
import { inModule } from "../outbound/in-module"

const HISTORY = 50_000
const HOUR_MS = 3_600_000

inModule({ name: "figures" }, ({ service, db }) => {
  const planOf = async (sql: string, bindings: readonly unknown[] = []) => {
    const { rows } = await db().raw(`EXPLAIN ${sql}`, bindings as never)
    return (rows as Record<string, string>[]).map((row) => row["QUERY PLAN"]).join("\n")
  }
  const ago = (ms: number) => new Date(Date.now() - ms)

  /** Messages of a week ago, each with its history and its delivery. */
  async function aHistory(): Promise<void> {
    const weekAgo = ago(7 * 24 * HOUR_MS)
    const id = `'wamsg_${ulidOf(weekAgo)}' || lpad(n::text, 16, '0')`
    await db().raw(
      `INSERT INTO whatsapp_message (id, direction, number_id, purpose, type, status, sent_at)
       SELECT ${id}, 'outbound', 'wanum_1', 'marketing', 'text', 'read', ?
       FROM generate_series(1, ?) AS n`,
      [weekAgo, HISTORY]
    )
    await db().raw(
      `INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at)
       SELECT 'wamev_' || to_hex(?::bigint) || n, ${id}, 'sent', ? FROM generate_series(1, ?) AS n`,
      [weekAgo.getTime(), weekAgo, HISTORY]
    )
    await db().raw(
      `INSERT INTO whatsapp_webhook_delivery (id, digest, body, received_at, processed_at, next_attempt_at)
       SELECT 'wahook_' || n, 'd' || n, '{}', ?, ?, ? FROM generate_series(1, ?) AS n`,
      [weekAgo, weekAgo, weekAgo, HISTORY]
    )
    await db().raw("ANALYZE whatsapp_message, whatsapp_message_event, whatsapp_webhook_delivery")
  }

  it("are read without reading the history", async () => {
    await aHistory()
    const from = ago(HOUR_MS)
    const recent = [from, 50_000, `wamsg_${ulidOf(from)}`, 50_000, from, 50_000, 50_000]

    const plans = [
      await planOf(QUEUES, [PRIORITIES.marketing]),
      await planOf(WEBHOOKS),
      await planOf(RECENT_SENDS, recent),
    ]
    for (const plan of plans) {
      expect(plan).not.toMatch(/Seq Scan on whatsapp_(message|message_event|webhook_delivery)\b/)
    }
  })

  it("count what happened lately to messages made long before, once each", async () => {
    const dayAgo = ago(24 * HOUR_MS)
    const old = `wamsg_${ulidOf(dayAgo)}AAAAAAAAAAAAAAAA`
    await service.createWhatsappMessages({
      ...{ id: old, direction: "outbound", number_id: "wanum_1", purpose: "marketing" },
      ...{ type: "text", status: "delivered", sent_at: new Date(), created_at: dayAgo },
    })
    for (const status of ["sent", "delivered"]) {
      await db().raw(
        `INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at)
         VALUES ('wamev_' || to_hex(?::bigint) || ?, ?, ?, now())`,
        [Date.now(), status, old, status]
      )
    }

    expect((await readRecentSends(db(), new Date())).numbers).toEqual([
      { numberId: "wanum_1", sent: 1, failed: 0, lastSentAt: expect.any(Date) },
    ])
  })
})
