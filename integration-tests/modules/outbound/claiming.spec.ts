import type { SuppressionReason } from "../../../src/domain/messages"
import { aMessage, aSender, people, statusCounts } from "./builders"
import { inModule } from "./in-module"
import { accepted, anOutcome, claim, expireLane, takeLane } from "./lanes"
import { acquireLane } from "../../../src/modules/whatsapp/operations/lanes/acquire-lane"
import { nextDueMs } from "../../../src/modules/whatsapp/operations/lanes/next-due"
import { noteDepartures } from "../../../src/modules/whatsapp/operations/lanes/note-departures"
import { renewLane } from "../../../src/modules/whatsapp/operations/lanes/renew-lane"
import { recordAcceptances } from "../../../src/modules/whatsapp/operations/messages/record-acceptances"
import { recordOutcomes } from "../../../src/modules/whatsapp/operations/messages/record-outcomes"
import {
  recoverExpiredLeases,
  recoverLaneClaims,
  recoverUnlisted,
} from "../../../src/modules/whatsapp/operations/messages/recover-claims"
import { forgetClaims } from "../../../src/modules/whatsapp/operations/messages/forget-claims"
import { releaseClaims } from "../../../src/modules/whatsapp/operations/messages/release-claims"
import { resolveUnconfirmed } from "../../../src/modules/whatsapp/operations/messages/resolve-unconfirmed"
import { CONFIRMATION_WAITS } from "../../../src/modules/whatsapp/operations/messages/unconfirmed-protocol"

inModule({ name: "claiming" }, ({ service, db }) => {
  async function queued(count: number) {
    const sender = await aSender(service, db())
    const contactIds = await people(db(), count)
    const messages = contactIds.map((contactId, index) => aMessage({ sender, contactId, index }))
    await service.admitMessages(messages)
    return { sender, messages, lane: await takeLane(db(), sender.numberId) }
  }

  describe("Claiming", () => {
    it("gives callers at the same moment different messages, and all of them to somebody", async () => {
      const { lane, messages } = await queued(800)

      const claims = await Promise.all(Array.from({ length: 8 }, () => claim(db(), lane)))

      const ids = claims.flatMap(({ toSend }) => toSend.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(messages.length)
    })

    it("takes one-time codes first, then order updates, replies and marketing", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      const purposes = ["marketing", "order_updates", "authentication"] as const
      await service.admitMessages(
        purposes.map((purpose) => aMessage({ sender, contactId, purpose }))
      )

      const { toSend } = await claim(db(), await takeLane(db(), sender.numberId))

      expect(toSend.map(({ purpose }) => purpose)).toEqual([
        "authentication",
        "order_updates",
        "marketing",
      ])
    })

    it("takes a scheduled message when it is due, not before, and says when that is", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      const sendAfter = new Date(Date.now() + 60_000)
      await service.admitMessages([aMessage({ sender, contactId, status: "scheduled", sendAfter })])
      const lane = await takeLane(db(), sender.numberId)

      expect((await claim(db(), lane)).toSend).toEqual([])
      const dueMs = (await nextDueMs(db(), sender.numberId)) ?? 0
      expect(dueMs).toBeGreaterThan(50_000)
      expect(dueMs).toBeLessThanOrEqual(60_000)

      await db()("whatsapp_message").update({ send_after: db().raw("now()") })
      expect((await claim(db(), lane)).toSend).toHaveLength(1)
    })

    it("claims nothing while the account or the number is paused, and leaves the messages queued", async () => {
      const { lane, sender } = await queued(1)

      await service.pauseAccount({ accountId: sender.accountId, code: 190 })
      expect((await claim(db(), lane)).seen).toBe(0)
      await service.resumeAccount(sender.accountId)

      await db()("whatsapp_phone_number").update({
        paused_until: db().raw("now() + interval '1 minute'"),
      })
      expect((await claim(db(), lane)).seen).toBe(0)
      expect(await statusCounts(db())).toEqual({ queued: 1 })
    })

    it("uses its index, one range per priority, even with many messages waiting for later", async () => {
      const { lane } = await queued(50)
      await db().raw(
        `INSERT INTO whatsapp_message (id, direction, number_id, purpose, priority, type, status, send_after)
         SELECT 'later_' || n, 'outbound', ?, 'marketing', 30, 'template', 'scheduled', now() + interval '1 day'
         FROM generate_series(1, 20000) AS n`,
        [lane.numberId]
      )
      await db().raw("ANALYZE whatsapp_message")

      const { rows: plan } = await db().raw(
        `EXPLAIN (ANALYZE, FORMAT TEXT)
         SELECT due.id FROM unnest(?::int[]) AS slot (priority), LATERAL (
           SELECT id FROM whatsapp_message
           WHERE number_id = ? AND priority = slot.priority
             AND due_at <= now() AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
           ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED
         ) AS due`,
        [[0, 10, 20, 30], lane.numberId] as never
      )

      const text = plan.map((line: Record<string, string>) => line["QUERY PLAN"]).join("\n")
      expect(text).toContain("IDX_whatsapp_message_due")
      expect(text).not.toMatch(/Seq Scan|Sort|Rows Removed by Filter/)
    })

    it("changes nothing that an index looks at, so that Postgres need not touch any", async () => {
      const { rows: looked } = await db().raw(
        `SELECT DISTINCT attribute.attname AS name
         FROM pg_index index
         JOIN pg_depend depend ON depend.classid = 'pg_class'::regclass
           AND depend.objid = index.indexrelid AND depend.refobjid = index.indrelid
         JOIN pg_attribute attribute ON attribute.attrelid = index.indrelid
           AND attribute.attnum = depend.refobjsubid
         WHERE index.indrelid = 'whatsapp_message'::regclass`
      )
      const names = looked.map(({ name }: { name: string }) => name)

      expect(names).toEqual(expect.arrayContaining(["due_at", "phase"]))
      const changed = ["status", "reason", "attempts", "lease_until", "lease_fence", "updated_at"]
      expect(names.filter((name: string) => changed.includes(name))).toEqual([])
    })

    it("passes over what is being sent, however much of it stands first", async () => {
      const { lane } = await queued(30)
      const { toSend: first } = await claim(db(), lane, { limit: 20 })
      const { toSend: second, seen } = await claim(db(), lane, { limit: 20 })

      expect([first.length, second.length, seen]).toEqual([20, 10, 10])
      expect(await nextDueMs(db(), lane.numberId)).toBeNull()
    })
  })

  describe("What changed between queue and send", () => {
    const changes: { what: string; sql: string; reason: SuppressionReason }[] = [
      {
        what: "a person who opted out",
        sql: "UPDATE whatsapp_consent SET state = 'withdrawn' WHERE purpose = 'order_updates'",
        reason: "opted_out",
      },
      {
        what: "a person the shop blocked",
        sql: "UPDATE whatsapp_contact SET blocked_at = now()",
        reason: "blocked",
      },
      {
        what: "a person WhatsApp cannot reach for now",
        sql: "UPDATE whatsapp_contact SET unreachable_until = now() + interval '1 day'",
        reason: "unreachable",
      },
      {
        what: "a template Meta disabled",
        sql: "UPDATE whatsapp_template SET status = 'DISABLED'",
        reason: "template_disabled",
      },
      {
        what: "a template Meta rejected",
        sql: "UPDATE whatsapp_template SET status = 'REJECTED'",
        reason: "template_not_approved",
      },
      {
        what: "a template that was deleted",
        sql: "UPDATE whatsapp_template SET deleted_at = now()",
        reason: "template_missing",
      },
      {
        what: "a template Meta now calls marketing, to a person who wants none",
        sql: `WITH moved AS (UPDATE whatsapp_template SET category = 'MARKETING')
              UPDATE whatsapp_consent SET state = 'withdrawn' WHERE purpose = 'marketing'`,
        reason: "opted_out",
      },
      {
        what: "free text whose customer service window has closed",
        sql: "UPDATE whatsapp_message SET type = 'text', template_id = NULL",
        reason: "window_closed",
      },
    ]

    it.each(changes)("suppresses a message to or with $what", async ({ sql, reason }) => {
      const { lane, messages } = await queued(1)
      await db().raw(sql)

      const found = await claim(db(), lane)

      expect(found.toSend).toEqual([])
      expect(found.suppressed).toMatchObject([{ id: messages[0]?.id, suppression: reason }])
      const { messages: shown } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
      expect(shown[0]).toMatchObject({ status: "suppressed", reason })
      expect(shown[0]?.events.map(({ status }) => status)).toEqual(["queued", "suppressed"])
    })

    it("puts off a message whose template is paused, until the template is back", async () => {
      const { lane, sender } = await queued(1)
      await db()("whatsapp_template").update({ status: "PAUSED" })
      expect((await claim(db(), lane)).toSend).toEqual([])
      expect((await claim(db(), lane)).seen).toBe(0)
      const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
      expect(messages[0]).toMatchObject({ status: "queued", reason: "template_paused" })

      await db()("whatsapp_template").update({ status: "APPROVED" })
      await service.releaseDeferred({ templateIds: [sender.templateId] })

      expect((await claim(db(), lane)).toSend).toHaveLength(1)
    })
  })

  describe("The lease of a lane", () => {
    it("belongs to one process at a time, and to the next once it ran out", async () => {
      const { sender } = await queued(1)
      const ask = () =>
        acquireLane(db(), { numberId: sender.numberId, owner: "another", leaseMs: 15_000 })
      expect(await ask()).toBeNull()

      await expireLane(db(), sender.numberId)

      expect(await ask()).toMatchObject({ fence: 2, coolDownMs: 0 })
    })

    it("has the next process wait out the second in which the last one may have sent", async () => {
      const { sender } = await queued(1)
      await db()("whatsapp_phone_number").update({
        lane_lease_until: db().raw("now() - interval '200 ms'"),
      })

      const lane = await takeLane(db(), sender.numberId, "another")

      expect(lane.coolDownMs).toBeGreaterThan(500)
      expect(lane.coolDownMs).toBeLessThanOrEqual(800)
    })

    it("lets a lane that lost it claim nothing", async () => {
      const { lane, sender } = await queued(1)
      await expireLane(db(), sender.numberId)
      expect((await claim(db(), lane)).seen).toBe(0)

      await takeLane(db(), sender.numberId, "another")

      expect((await claim(db(), lane)).seen).toBe(0)
    })

    it("refuses the write-back of a lane whose message was claimed anew", async () => {
      const { lane, sender } = await queued(1)
      const [stale] = (await claim(db(), lane)).toSend
      if (!stale) throw new Error("Nothing was claimed.")
      await releaseClaims(db(), { fence: lane.fence, ids: [stale.id] })
      await expireLane(db(), sender.numberId)
      const successor = await takeLane(db(), sender.numberId, "another")
      await claim(db(), successor)

      const outcomes = [anOutcome(stale, { status: "failed", errorCode: 100 })]
      expect(await recordOutcomes(db(), { fence: lane.fence, outcomes })).toEqual([])
      expect(await statusCounts(db())).toEqual({ sending: 1 })
    })

    it("takes the late answer for a message that only waits for its confirmation", async () => {
      const { lane, sender } = await queued(1)
      const [message] = (await claim(db(), lane)).toSend
      if (!message) throw new Error("Nothing was claimed.")
      await expireLane(db(), sender.numberId)
      const { numberId, fence } = await takeLane(db(), sender.numberId, "another")
      await recoverLaneClaims(db(), { numberId, fence, waits: CONFIRMATION_WAITS })
      expect(await statusCounts(db())).toEqual({ unconfirmed: 1 })

      await recordAcceptances(db(), { fence: lane.fence, accepted: [accepted(message)] })

      expect(await statusCounts(db())).toEqual({ sent: 1 })
    })
  })

  describe("What a process that died had claimed", () => {
    it("is in doubt as far as it was noted to leave, and is queued again beyond", async () => {
      const { lane, sender } = await queued(5)
      await claim(db(), lane, { limit: 5, sliceSize: 2 })
      await expireLane(db(), sender.numberId)
      const { numberId, fence } = await takeLane(db(), sender.numberId, "another")

      await recoverLaneClaims(db(), { numberId, fence, waits: CONFIRMATION_WAITS })

      expect(await statusCounts(db())).toEqual({ unconfirmed: 2, queued: 3 })
      expect(await db()("whatsapp_message").where({ status: "queued" }).pluck("attempts")).toEqual([
        0, 0, 0,
      ])
    })

    it("is in doubt further on once that is noted, which a lost lane cannot do", async () => {
      const { lane, sender } = await queued(5)
      const { toSend } = await claim(db(), lane, { limit: 5, sliceSize: 2 })
      const [, , third, , fifth] = toSend.map(({ departure }) => departure)
      expect(await noteDepartures(db(), { lease: lane, until: third ?? 0 })).toBe(true)
      await expireLane(db(), sender.numberId)
      const { numberId, fence } = await takeLane(db(), sender.numberId, "another")
      expect(await noteDepartures(db(), { lease: lane, until: fifth ?? 0 })).toBe(false)

      await recoverLaneClaims(db(), { numberId, fence, waits: CONFIRMATION_WAITS })

      expect(await statusCounts(db())).toEqual({ unconfirmed: 4, queued: 1 })
    })

    it("is found by the sweep soon after its lane ended, and the dead cannot come back", async () => {
      const { lane, sender } = await queued(2)
      await claim(db(), lane, { limit: 2, sliceSize: 1 })
      const waits = CONFIRMATION_WAITS
      expect(await recoverExpiredLeases(db(), { waits })).toBe(0)
      await expireLane(db(), sender.numberId)

      expect(await recoverExpiredLeases(db(), { waits })).toBe(2)

      expect(await statusCounts(db())).toEqual({ unconfirmed: 1, queued: 1 })
      expect(await renewLane(db(), { lease: lane, leaseMs: 15_000 })).toBe(false)
    })

    it("is found by its list, which is dropped with it", async () => {
      const { lane, sender } = await queued(3)
      const { toSend } = await claim(db(), lane, { limit: 2 })
      const [listed] = await db()("whatsapp_lane_claim").select("id", "message_ids")
      expect(listed.id).toBe(toSend[0]?.claimId)
      expect(listed.message_ids.sort()).toEqual(toSend.map(({ id }) => id).sort())
      await expireLane(db(), sender.numberId)

      await recoverExpiredLeases(db(), { waits: CONFIRMATION_WAITS })

      expect(await db()("whatsapp_lane_claim")).toEqual([])
    })

    it("stays listed while any of it may be on its way, and no longer", async () => {
      const { lane } = await queued(2)
      const { toSend } = await claim(db(), lane)

      await forgetClaims(db(), [])
      expect(await db()("whatsapp_lane_claim")).toHaveLength(1)

      await forgetClaims(db(), [toSend[0]?.claimId ?? ""])
      expect(await db()("whatsapp_lane_claim")).toEqual([])
    })

    it("is recovered when a process of an earlier version did not list it", async () => {
      const { lane } = await queued(2)
      await claim(db(), lane, { limit: 1 })
      await db()("whatsapp_lane_claim").del()
      const waits = CONFIRMATION_WAITS
      expect(await recoverUnlisted(db(), { waits })).toBe(0)
      await db()("whatsapp_message")
        .where({ status: "sending" })
        .update({ lease_until: db().raw("now()") })

      expect(await recoverUnlisted(db(), { waits })).toBe(1)

      expect(await statusCounts(db())).toEqual({ unconfirmed: 1, queued: 1 })
    })
  })

  describe("Writing back", () => {
    it("adds the wamid and moves nothing back when the webhook was faster", async () => {
      const { lane } = await queued(1)
      const [message] = (await claim(db(), lane)).toSend
      if (!message) throw new Error("Nothing was claimed.")
      await db()("whatsapp_message").update({ status: "delivered" })

      await recordAcceptances(db(), { fence: lane.fence, accepted: [accepted(message, "wamid.1")] })

      const [row] = await db()("whatsapp_message")
      expect(row).toMatchObject({ status: "delivered", wamid: "wamid.1" })
      expect(row.sent_at).not.toBeNull()
    })

    it("does not count an attempt that never left", async () => {
      const { lane } = await queued(1)
      const [message] = (await claim(db(), lane)).toSend
      if (!message) throw new Error("Nothing was claimed.")
      const sendAfter = new Date(Date.now() + 60_000)

      const outcomes = [
        anOutcome(message, { status: "released", reason: "retry_later", sendAfter }),
      ]
      await recordOutcomes(db(), { fence: lane.fence, outcomes })

      const [row] = await db()("whatsapp_message")
      expect(row).toMatchObject({ status: "queued", attempts: 0, reason: "retry_later" })
      expect(new Date(row.send_after)).toEqual(sendAfter)
    })
  })

  describe("Messages nobody confirmed", () => {
    async function unconfirmed(purpose: "order_updates" | "marketing" | "authentication") {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      await service.admitMessages([aMessage({ sender, contactId, purpose })])
      const lane = await takeLane(db(), sender.numberId)
      await claim(db(), lane)
      await db()("whatsapp_message").update({
        status: "unconfirmed",
        confirm_by: db().raw("now()"),
      })
    }

    it("are sent again when they are order updates", async () => {
      await unconfirmed("order_updates")

      expect(await resolveUnconfirmed(db())).toMatchObject([{ status: "queued" }])

      const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
      expect(messages[0]?.events.at(-1)).toMatchObject({
        status: "resolved",
        details: { decision: "send_again" },
      })
    })

    it.each(["marketing", "authentication"] as const)(
      "are given up when they are %s",
      async (purpose) => {
        await unconfirmed(purpose)

        expect(await resolveUnconfirmed(db())).toMatchObject([{ status: "failed" }])

        const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
        expect(messages[0]).toMatchObject({ status: "failed", reason: "unconfirmed" })
      }
    )

    async function stored(facts: object) {
      await db()("whatsapp_webhook_delivery").insert({
        id: "wadel_1",
        digest: "1",
        body: "{}",
        received_at: db().raw("now() - interval '1 minute'"),
        next_attempt_at: db().raw("now()"),
        ...facts,
      })
    }

    it("are not decided while webhooks from before their deadline wait to be applied", async () => {
      await unconfirmed("order_updates")
      await stored({})
      expect(await resolveUnconfirmed(db())).toEqual([])

      await db()("whatsapp_webhook_delivery").update({ processed_at: db().raw("now()") })

      expect(await resolveUnconfirmed(db())).toHaveLength(1)
    })

    it.each([
      ["came after it", { received_at: new Date(Date.now() + 60_000) }],
      ["fails again and again", { attempts: 6, error: "broken" }],
      ["was given up", { attempts: 20, error: "broken", next_attempt_at: null }],
    ])("do not wait for a webhook that %s", async (_, facts) => {
      await unconfirmed("order_updates")
      await stored(facts)

      expect(await resolveUnconfirmed(db())).toHaveLength(1)
    })

    it("do not wait for webhooks for ever", async () => {
      await unconfirmed("order_updates")
      await stored({ received_at: db().raw("now() - interval '8 hours'") })
      await db()("whatsapp_message").update({ confirm_by: db().raw("now() - interval '7 hours'") })

      expect(await resolveUnconfirmed(db())).toHaveLength(1)
    })

    it("are left alone until their deadline", async () => {
      await unconfirmed("marketing")
      await db()("whatsapp_message").update({ confirm_by: db().raw("now() + interval '1 minute'") })

      expect(await resolveUnconfirmed(db())).toEqual([])
    })
  })
})
