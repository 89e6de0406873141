import { generateEntityId } from "@medusajs/framework/utils"
import type { MessageStatus } from "../../../src/domain/messages"
import { applyRetention } from "../../../src/modules/whatsapp/operations/retention/apply-retention"
import { idBefore } from "../../../src/modules/whatsapp/operations/retention/id-before"
import {
  purgeDeliveries,
  PURGE_DELIVERIES,
} from "../../../src/modules/whatsapp/operations/retention/purge-deliveries"
import { PURGE_MESSAGES } from "../../../src/modules/whatsapp/operations/retention/purge-messages"
import { inModule } from "../outbound/in-module"

const DAY = 24 * 60 * 60 * 1_000
const now = new Date()
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY)

/** An id as it would have been made then. */
const idOf = (prefix: string, moment: Date) =>
  idBefore(prefix, moment) + generateEntityId().slice(-16).toUpperCase()

inModule({ name: "retention" }, ({ service, db }) => {
  async function aDelivery(days: number, facts: { processed?: boolean } = {}): Promise<string> {
    const id = idOf("wahook", daysAgo(days))
    await db()("whatsapp_webhook_delivery").insert({
      id,
      digest: id,
      body: "{}",
      received_at: daysAgo(days),
      processed_at: (facts.processed ?? true) ? daysAgo(days) : null,
    })
    return id
  }

  async function aMessage(days: number, status: MessageStatus): Promise<string> {
    const id = idOf("wamsg", daysAgo(days))
    await db()("whatsapp_message").insert({
      id,
      direction: status === "received" ? "inbound" : "outbound",
      purpose: "order_updates",
      type: "text",
      status,
      send_after: daysAgo(days),
      created_at: daysAgo(days),
    })
    await db()("whatsapp_message_event").insert({
      id: id.replace("wamsg", "wamev"),
      message_id: id,
      status,
      occurred_at: daysAgo(days),
    })
    return id
  }

  const idsOf = async (table: string): Promise<string[]> => db()(table).pluck("id")
  const run = (retention: { webhookDeliveriesDays: number | null; messagesDays: number | null }) =>
    applyRetention(db(), { retention, now, atOnce: 3 })

  it("deletes processed deliveries that are too old, and no others", async () => {
    const kept = [
      await aDelivery(29),
      await aDelivery(0),
      await aDelivery(400, { processed: false }),
    ]
    for (let index = 0; index < 10; index += 1) await aDelivery(31 + index)

    expect(await run({ webhookDeliveriesDays: 30, messagesDays: null })).toEqual({
      deliveries: 10,
      messages: 0,
    })
    expect((await idsOf("whatsapp_webhook_delivery")).sort()).toEqual(kept.sort())
  })

  it("deletes old messages that have reached their end, with their events", async () => {
    const ended: MessageStatus[] = ["sent", "delivered", "read", "failed", "suppressed", "received"]
    const moving: MessageStatus[] = ["scheduled", "queued", "sending", "unconfirmed"]
    for (const status of ended) await aMessage(91, status)
    const kept = [await aMessage(89, "read")]
    for (const status of moving) kept.push(await aMessage(400, status))

    expect(await run({ webhookDeliveriesDays: null, messagesDays: 90 })).toEqual({
      deliveries: 0,
      messages: ended.length,
    })
    expect((await idsOf("whatsapp_message")).sort()).toEqual(kept.sort())
    expect(await idsOf("whatsapp_message_event")).toHaveLength(kept.length)
  })

  it("never deletes a record of consent", async () => {
    const [contact] = await service.resolveContacts([{ userId: "US.1", scope: "1" }])
    await service.changeConsent({
      contactId: contact?.contactId ?? "",
      purposes: ["marketing"],
      action: "grant",
      source: "admin",
      occurredAt: daysAgo(4_000),
      proofKey: "long ago",
    })
    await run({ webhookDeliveriesDays: 7, messagesDays: 30 })

    expect(await idsOf("whatsapp_consent_event")).toHaveLength(1)
  })

  it("keeps everything where it is told to", async () => {
    await aDelivery(4_000)
    await aMessage(4_000, "read")

    expect(await run({ webhookDeliveriesDays: null, messagesDays: null })).toEqual({
      deliveries: 0,
      messages: 0,
    })
  })

  it("locks no more than a step's rows, and waits for nobody's", async () => {
    const ids: string[] = []
    for (let index = 0; index < 6; index += 1) ids.push(await aDelivery(40))
    const oldest = ids.sort().at(0)

    await db().transaction(async (holder) => {
      await holder("whatsapp_webhook_delivery").where({ id: oldest }).forUpdate()
      await db().transaction(async (purging) => {
        const step = { before: daysAgo(30), after: "", limit: 3 }
        expect(await purgeDeliveries(purging, step)).toEqual({ count: 3, last: ids[3] })
        const free = await db()("whatsapp_webhook_delivery").select("id").forUpdate().skipLocked()
        expect(free.map(({ id }) => id as string).sort()).toEqual([ids[4], ids[5]])
      })
    })
    expect((await idsOf("whatsapp_webhook_delivery")).sort()).toEqual([oldest, ids[4], ids[5]])
  })

  it("finds old rows along the primary key, never by reading the table", async () => {
    const planOf = async (sql: string, bindings: unknown[]) => {
      const { rows } = await db().raw(`EXPLAIN ${sql}`, bindings as never)
      return (rows as Record<string, string>[]).map((row) => row["QUERY PLAN"]).join("\n")
    }
    await db().raw(
      `INSERT INTO whatsapp_webhook_delivery (id, digest, body, received_at, processed_at)
       SELECT 'wahook_01ZZ' || n, 'd' || n, '{}', now(), now() FROM generate_series(1, 20000) AS n`
    )
    await db().raw(
      `INSERT INTO whatsapp_message (id, direction, purpose, type, status)
       SELECT 'wamsg_01ZZ' || n, 'outbound', 'marketing', 'text', 'read'
       FROM generate_series(1, 20000) AS n`
    )
    await db().raw(
      `INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at)
       SELECT 'wamev_' || n, 'wamsg_01ZZ' || n, 'read', now() FROM generate_series(1, 20000) AS n`
    )
    await db().raw("ANALYZE whatsapp_webhook_delivery, whatsapp_message, whatsapp_message_event")
    const before = daysAgo(30)
    const deliveries = await planOf(PURGE_DELIVERIES, [
      "",
      idBefore("wahook", before),
      before,
      1_000,
    ])
    const messages = await planOf(PURGE_MESSAGES, [
      "",
      idBefore("wamsg", before),
      before,
      ["queued"],
      1_000,
    ])

    expect(deliveries).toContain("Index Scan using whatsapp_webhook_delivery_pkey")
    expect(messages).toContain("Index Scan using whatsapp_message_pkey")
    expect(messages).toContain("IDX_whatsapp_message_event_once")
    expect(`${deliveries}${messages}`).not.toContain("Seq Scan")
  })
})
