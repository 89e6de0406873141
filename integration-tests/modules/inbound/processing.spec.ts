import { applyDeliveries } from "../../../src/modules/whatsapp/ingest/apply-deliveries"
import type { Apply } from "../../../src/modules/whatsapp/ingest/process-deliveries"
import { createIngest } from "../../../src/modules/whatsapp/ingest/create-ingest"
import {
  claimDeliveries,
  CLAIM_DELIVERIES,
} from "../../../src/modules/whatsapp/operations/webhooks/claim-deliveries"
import { holdDeliveries } from "../../../src/modules/whatsapp/operations/webhooks/hold-deliveries"
import { APPLY_STATUSES } from "../../../src/modules/whatsapp/operations/webhooks/apply-statuses"
import {
  LOCK_SHARDS,
  lockShards,
} from "../../../src/modules/whatsapp/operations/webhooks/lock-shards"
import { MOST_ATTEMPTS } from "../../../src/modules/whatsapp/operations/webhooks/postpone-delivery"
import { SHARDS, shardOf } from "../../../src/modules/whatsapp/operations/webhooks/shard-of"
import { eventually } from "../../shop/eventually"
import { aSender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { inboundMessage, ingestOf, messagesDelivery } from "./deliveries"

const POISON = "poison"
const ALL_SHARDS = Array.from({ length: SHARDS }, (_, shard) => shard)

inModule({ name: "inbound-processing" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)

  beforeEach(async () => {
    await aSender(service, db())
    ingest.postponed.length = 0
  })

  const writes = (...args: Parameters<typeof inboundMessage>) =>
    messagesDelivery(inboundMessage(...args))
  const deliveries = async () => service.listWhatsappWebhookDeliveries({}, { take: 1_000 })
  const count = async () => (await service.listAndCountWhatsappMessages({}, { take: 1 }))[1]
  const makeAllDue = () => db().raw(`UPDATE whatsapp_webhook_delivery SET next_attempt_at = now()`)

  /** Applies like the product, but for one delivery that breaks the statements it is in. */
  const failing: Apply = async (transaction, batch) => {
    const told = await applyDeliveries(transaction, batch)
    if (batch.deliveries.some(({ body }) => body.includes(POISON))) {
      await transaction.raw("SELECT 1 / 0")
    }
    return told
  }

  it("isolates a delivery that cannot be applied, keeps it with its error and tries it later", async () => {
    for (let index = 0; index < 5; index += 1) await ingest.receive(writes(`hello ${index}`))
    await ingest.receive(writes(POISON))
    for (let index = 5; index < 10; index += 1) await ingest.receive(writes(`hello ${index}`))
    await ingest.process(failing)

    expect(await count()).toBe(10)
    const poisoned = (await deliveries()).filter(({ processed_at }) => processed_at === null)
    expect(poisoned).toMatchObject([{ attempts: 1, error: expect.stringContaining("22012") }])
    expect(poisoned[0]?.error).not.toContain(POISON)
    expect(ingest.postponed).toHaveLength(1)
    expect(await ingest.process(failing)).toBe(0)

    await makeAllDue()
    await ingest.receive(writes("hello again"))
    await ingest.process(failing)
    expect(await count()).toBe(11)

    await makeAllDue()
    await ingest.process()
    expect(await count()).toBe(12)
    expect((await deliveries()).every(({ processed_at }) => processed_at !== null)).toBe(true)
  })

  it("waits longer after each failure", async () => {
    await ingest.receive(writes(POISON))
    const waits: number[] = []
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await makeAllDue()
      await ingest.process(failing)
      const [delivery] = await deliveries()
      const { next_attempt_at, updated_at } = delivery ?? {}
      waits.push(Number(next_attempt_at) - Number(updated_at))
    }

    expect(waits).toEqual([5_000, 10_000, 20_000])
  })

  it("tells the shop nothing of what was rolled back", async () => {
    const told = ingest.told
    told.length = 0
    await ingest.receive(writes(POISON))
    await ingest.process(failing)

    expect(told).toEqual([])
    expect(await count()).toBe(0)
  })

  it("applies each delivery once when several processes share the work", async () => {
    const people = Array.from({ length: 12 }, (_, index) => `1555020${1000 + index}`)
    const payloads = Array.from({ length: 300 }, (_, index) =>
      writes(index % 20 === 0 ? "STOP" : `hello ${index}`, { from: people[index % people.length] })
    )
    await Promise.all(payloads.map((payload) => ingest.receive(payload)))
    // The same again in other bytes: Meta delivers to every server it knows.
    await Promise.all(payloads.map((payload) => ingest.receive(JSON.stringify(payload, null, 1))))
    const drain = async () => {
      let took = 0
      for (let batch = 1; batch > 0; took += batch) batch = await ingest.process()
      return took
    }
    const took = await Promise.all([drain(), drain(), drain(), drain()])

    expect(took.reduce((sum, each) => sum + each, 0)).toBe(600)
    expect(ingest.postponed).toEqual([])
    expect(await count()).toBe(300)
    const conversations = await service.listWhatsappConversations()
    expect(conversations).toHaveLength(people.length)
    expect(conversations.reduce((sum, { unread_count }) => sum + unread_count, 0)).toBe(300)
  })

  it("takes up what a process that died had claimed", async () => {
    await ingest.receive(writes("hello"))
    await db().raw(
      `UPDATE whatsapp_webhook_delivery SET attempts = 1, next_attempt_at = now() + interval '1 minute'`
    )
    expect(await ingest.process()).toBe(0)

    await makeAllDue()
    expect(await ingest.process()).toBe(1)
    expect(await count()).toBe(1)
  })

  it("applies nothing of a claim it lost to another process", async () => {
    await ingest.receive(writes("hello"))
    const claim = { shards: ALL_SHARDS, limit: 10, maxBytes: 1_000_000, leaseMs: 60_000 }
    const lost = await claimDeliveries(db(), claim)
    await makeAllDue()
    const taken = await claimDeliveries(db(), claim)

    await db().transaction(async (transaction) => {
      expect(await holdDeliveries(transaction, lost)).toEqual([])
      expect(await holdDeliveries(transaction, taken)).toEqual(taken)
    })
    expect(taken).toHaveLength(1)
  })

  it("starts with what was left behind, goes on by itself and stops after its batch", async () => {
    await ingest.receive(writes("before"))
    const running = createIngest({
      db: db(),
      logger: { warn: () => undefined } as never,
      announce: () => undefined,
      lookEveryMs: 20,
    })
    running.start()
    await eventually(async () => expect(await count()).toBe(1))
    await running.receive(Buffer.from(JSON.stringify(writes("woken"))))
    await eventually(async () => expect(await count()).toBe(2))
    await ingest.receive(writes("stored by another process"))
    await eventually(async () => expect(await count()).toBe(3))

    await running.stop()
    await running.receive(Buffer.from(JSON.stringify(writes("after"))))
    expect(await count()).toBe(3)
  })

  it("gives up after many attempts, and keeps what it gave up until it is replayed", async () => {
    await ingest.receive(writes(POISON))
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await ingest.process(failing)).toBe(1)
      await db().raw(
        `UPDATE whatsapp_webhook_delivery SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL`
      )
    }
    expect(await ingest.process()).toBe(0)
    const { deliveries: givenUp } = await service.listDeliveriesForAdmin({
      state: "given_up",
      limit: 10,
      offset: 0,
    })
    expect(givenUp).toMatchObject([
      { attempts: MOST_ATTEMPTS, next_attempt_at: null, error: expect.stringContaining("22012") },
    ])

    await service.replayDelivery(givenUp[0]?.id ?? "")
    expect(await ingest.process()).toBe(1)
    expect(await count()).toBe(1)
  })

  it("gives up a delivery that every process that tried it died of", async () => {
    await ingest.receive(writes(POISON))
    await db().raw(`UPDATE whatsapp_webhook_delivery SET attempts = ?`, [MOST_ATTEMPTS])
    await ingest.process()

    expect(await count()).toBe(0)
    expect(await deliveries()).toMatchObject([
      { next_attempt_at: null, error: expect.stringContaining("NoResultError") },
    ])
  })

  describe("sharded by number", () => {
    const numbers = ["200000000000001", "200000000000002", "200000000000003"]
    const aboutNumber = (phoneNumberId: string, text: string) => {
      const metadata = { display_phone_number: phoneNumberId, phone_number_id: phoneNumberId }
      return messagesDelivery({ ...inboundMessage(text), metadata })
    }

    it("keeps all about one number in one shard, and spreads numbers", () => {
      const shards = (texts: string[]) =>
        new Set(
          numbers.flatMap((number) =>
            texts.map((text) => shardOf(JSON.stringify(aboutNumber(number, text))))
          )
        )

      expect(shards(["a", "b", `quoting "phone_number_id":"1"`]).size).toBe(numbers.length)
      const many = Array.from({ length: 1_000 }, (_, index) =>
        shardOf(`{"phone_number_id":"${200000000000000 + index}"}`)
      )
      expect(new Set(many).size).toBe(SHARDS)
    })

    it("lets one process at a time apply a number's deliveries, in the order they came", async () => {
      for (let index = 0; index < 6; index += 1) {
        await ingest.receive(aboutNumber(numbers[index % 2] ?? "", `hello ${index}`))
      }
      let open = () => undefined as void
      const gate = new Promise<void>((resolve) => (open = resolve))
      const holding = ingest.process(async (transaction, batch) => {
        await gate
        return applyDeliveries(transaction, batch)
      })
      await eventually(async () => {
        const taken = (await deliveries()).filter(({ attempts }) => attempts === 1)
        expect(taken).toHaveLength(6)
      })
      await ingest.receive(aboutNumber(numbers[0] ?? "", "later"))
      await ingest.receive(aboutNumber(numbers[2] ?? "", "another number"))

      expect(await ingest.process()).toBe(1)
      expect(await ingest.process()).toBe(0)
      open()
      await holding
      expect(await ingest.process()).toBe(1)
      expect((await deliveries()).every(({ processed_at }) => processed_at !== null)).toBe(true)
    })

    it("leaves shards to other processes when many are busy", async () => {
      const busy = Array.from({ length: 64 }, (_, index) => String(300000000000000 + index))
      for (const number of busy) await ingest.receive(aboutNumber(number, "hello"))

      await db().transaction(async (first) => {
        const theirs = await lockShards(first, { limit: 8 })
        const others = await db().transaction((second) => lockShards(second, { limit: 8 }))
        expect(theirs).toHaveLength(8)
        expect(others).toHaveLength(8)
        expect(theirs.filter((shard) => others.includes(shard))).toEqual([])
      })
    })
  })

  describe("with many rows", () => {
    const planOf = async (sql: string, bindings: unknown[]) => {
      const { rows } = await db().raw(`EXPLAIN ${sql}`, bindings as never)
      return (rows as Record<string, string>[]).map((row) => row["QUERY PLAN"]).join("\n")
    }

    it("finds unprocessed deliveries by their index alone", async () => {
      await db().raw(
        `INSERT INTO whatsapp_webhook_delivery (id, digest, body, received_at, processed_at, next_attempt_at)
         SELECT 'd' || n, 'd' || n, '{}', now(), CASE WHEN n > 20 THEN now() END, now()
         FROM generate_series(1, 20000) AS n`
      )
      await db().raw("ANALYZE whatsapp_webhook_delivery")
      const plan = await planOf(CLAIM_DELIVERIES, [[0, 1, 2], 200, 200, 60_000, 8_000_000])

      for (const statement of [plan, await planOf(LOCK_SHARDS, [SHARDS - 1, 1, 8])]) {
        expect(statement).toContain("IDX_whatsapp_webhook_delivery_unprocessed")
        expect(statement).not.toContain("Seq Scan")
      }
    })

    it("finds reported messages by wamid or id, never by reading the table", async () => {
      await db().raw(
        `INSERT INTO whatsapp_message (id, direction, number_id, purpose, type, status, wamid)
         SELECT 'm' || n, 'outbound', 'wanum_1', 'marketing', 'text', 'sent', 'wamid.' || n
         FROM generate_series(1, 20000) AS n`
      )
      await db().raw("ANALYZE whatsapp_message")
      const one = [
        ["wanum_1"],
        ["wamid.7"],
        ["m7"],
        ["delivered"],
        [new Date()],
        [null],
        [null],
        ["{}"],
      ]
      const plan = await planOf(APPLY_STATUSES, one)

      expect(plan).toContain("IDX_whatsapp_message_wamid")
      expect(plan).toContain("whatsapp_message_pkey")
      expect(plan).not.toMatch(/Seq Scan on whatsapp_message/)
    })
  })
})
