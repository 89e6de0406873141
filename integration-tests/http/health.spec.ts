import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  healthSchema,
  overviewSchema,
  type AdminHealth,
  type AdminOverview,
} from "../../src/contract"
import { whatsappModule } from "../../src/workflows"
import { aMessage, people } from "../modules/outbound/builders"
import { eventually, inShop } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const whatsapp = () => whatsappModule(shop.container())
  const db = () => shop.container().resolve<Knex>("__pg_connection__")
  const health = async (): Promise<AdminHealth> => (await admin.get("health")).health

  const sender = async () => {
    const found = await whatsapp().defaultSender()
    if (!found) throw new Error("The environment's account was not stored.")
    return found
  }

  /** Takes the lane away, as a worker does that hangs: nothing leaves. */
  const holdLane = async (numberId: string) =>
    db()("whatsapp_phone_number")
      .where({ id: numberId })
      .update({ lane_owner: "another process", lane_lease_until: hours(1) })
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

  async function queueSince(since: Date, count: number): Promise<string> {
    const { accountId, numberId } = await sender()
    await holdLane(numberId)
    const contactIds = await people(db(), count)
    await whatsapp().admitMessages(
      contactIds.map((contactId, index) => ({
        ...aMessage({
          sender: { accountId, numberId, templateId: "" },
          contactId,
          index,
          sendAfter: since,
        }),
        templateId: null,
      }))
    )
    return numberId
  }

  describe("GET /admin/whatsapp/health", () => {
    it("is closed to strangers", async () => {
      expect(await refusal(shop.api.get("/admin/whatsapp/health"))).toMatchObject({ status: 401 })
    })

    it("is well in a shop where nothing has happened yet, and keeps its contract", async () => {
      const found = await health()

      expect(healthSchema.strict().parse(found)).toEqual(found)
      expect(found).toMatchObject({
        status: "ok",
        reasons: [],
        account_problems: [],
        lanes: [{ queued: 0, unconfirmed: 0, paused: null, oldest_queued_at: null }],
        webhooks: { unprocessed: 0, failing: 0, given_up: 0, lag_seconds: 0 },
      })
    })

    it("fails, and says why, when messages wait and none leaves", async () => {
      const numberId = await queueSince(hours(-1), 3)

      await eventually(async () => {
        const { status, reasons, lanes } = await health()
        expect({ status, lanes }).toMatchObject({
          status: "failing",
          lanes: [{ number_id: numberId, queued: 3, queued_marketing: 0, sent: 0 }],
        })
        expect(reasons).toEqual([
          expect.objectContaining({
            code: "queue_stalled",
            number_id: numberId,
            message: expect.stringMatching(/^3 messages on .+, the oldest for (59|60) minutes/),
          }),
        ])
      })
    })

    it("fails while an account is paused, with Meta's reason in plain words", async () => {
      const { accountId } = await sender()
      // Asked about just now, so that nobody asks Meta and lets it send again.
      await db()("whatsapp_account")
        .where({ id: accountId })
        .update({ paused_at: new Date(), paused_code: 190, health_checked_at: new Date() })

      await eventually(async () => {
        const { status, reasons, account_problems, lanes } = await health()
        expect(status).toBe("failing")
        expect(reasons.map(({ code }) => code)).toEqual(["account_paused"])
        expect(account_problems).toEqual([
          expect.objectContaining({ account_id: accountId, code: 190 }),
        ])
        expect(lanes[0]?.paused).toMatchObject({ until: null })
      })
    })

    it("warns of deliveries that cannot be applied", async () => {
      await db()("whatsapp_webhook_delivery").insert({
        id: generateEntityId(undefined, "wahook"),
        digest: "a digest",
        body: "{}",
        received_at: hours(-1),
        next_attempt_at: hours(1),
        attempts: 3,
        error: "error 22P02",
      })

      await eventually(async () => {
        const { status, reasons, webhooks } = await health()
        expect(status).toBe("warning")
        expect(reasons.map(({ code }) => code)).toEqual(["webhooks_failing"])
        expect(webhooks).toMatchObject({ unprocessed: 1, failing: 1, lag_seconds: 0 })
      })
    })

    it("counts what was sent and what failed in the last hour", async () => {
      const numberId = await queueSince(hours(1), 4)
      const ids = (await db()("whatsapp_message").select("id")).map(({ id }) => id as string)
      const settle = (id: string | undefined, change: object) =>
        db()("whatsapp_message").where({ id }).update(change)
      await settle(ids[0], { status: "sent", sent_at: new Date() })
      await settle(ids[1], { status: "delivered", sent_at: new Date() })
      await settle(ids[2], { status: "failed", failed_at: new Date() })

      await eventually(async () => {
        const { lanes } = await health()
        expect(lanes[0]).toMatchObject({ number_id: numberId, sent: 2, failed: 1, scheduled: 1 })
      })
    })

    it("names nobody", async () => {
      await queueSince(hours(-1), 2)

      await eventually(async () => expect((await health()).lanes[0]?.queued).toBe(2))
      expect(JSON.stringify(await health())).not.toContain("+1555100")
    })
  })

  describe("GET /admin/whatsapp/overview", () => {
    const overview = async (query = ""): Promise<AdminOverview> =>
      (await admin.get(`overview${query}`)).overview

    it("is closed to strangers", async () => {
      expect(await refusal(shop.api.get("/admin/whatsapp/overview"))).toMatchObject({ status: 401 })
    })

    it("counts what was made since then by status, and says why what failed did", async () => {
      await queueSince(hours(1), 5)
      const ids = (await db()("whatsapp_message").select("id")).map(({ id }) => id as string)
      const settle = (id: string | undefined, change: object) =>
        db()("whatsapp_message").where({ id }).update(change)
      await settle(ids[0], { status: "delivered" })
      await settle(ids[1], { status: "failed", error_code: 131026 })
      await settle(ids[2], { status: "suppressed", reason: "no_consent" })
      await settle(ids[3], { status: "suppressed", reason: "no_consent" })

      const found = await overview()

      expect(overviewSchema.strict().parse(found)).toEqual(found)
      expect(found).toMatchObject({
        outbound: { delivered: 1, failed: 1, suppressed: 2, queued: 1 },
        received: 0,
        is_partial: false,
        failures: [
          { code: "no_consent", count: 2 },
          { code: "error_131026", count: 1, remedy: expect.any(String) },
        ],
      })
    })

    it("leaves out what was made before", async () => {
      await queueSince(hours(1), 1)

      expect(await overview(`?since=${hours(-1).toISOString()}`)).toMatchObject({
        outbound: { queued: 1 },
      })
      expect(await overview(`?since=${hours(1).toISOString()}`)).toMatchObject({ outbound: {} })
      expect((await overview("?since=2020-01-01T00:00:00Z")).since).not.toContain("2020")
    })

    it("says what is wrong with a time it cannot read", async () => {
      const asked = shop.api.get("/admin/whatsapp/overview?since=yesterday", shop.adminHeaders())

      expect(await refusal(asked)).toMatchObject({ status: 400 })
    })
  })
})
