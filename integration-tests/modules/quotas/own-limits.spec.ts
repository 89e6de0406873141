import { dayIn, monthOf, nextDayAt } from "../../../src/domain/messages"
import { ensureEnvironmentAccount } from "../../../src/modules/whatsapp/operations/accounts/ensure-environment-account"
import { listDueLanes } from "../../../src/modules/whatsapp/operations/lanes/list-due-lanes"
import { nextDueMs } from "../../../src/modules/whatsapp/operations/lanes/next-due"
import { recoverLaneClaims } from "../../../src/modules/whatsapp/operations/messages/recover-claims"
import { CONFIRMATION_WAITS } from "../../../src/modules/whatsapp/operations/messages/unconfirmed-protocol"
import { aMessage, aSender, people, statusCounts } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { expireLane, takeLane } from "../outbound/lanes"
import { claimQuota, letAMinutePass, usage } from "./quota-claims"

type Limits = Partial<Record<"limit_per_minute" | "limit_per_day" | "limit_per_month", number>>

inModule({ name: "own-limits" }, ({ service, db }) => {
  async function queued(count: number, limits: Limits, purpose?: "marketing") {
    const sender = await aSender(service, db())
    await db()("whatsapp_phone_number").update(limits)
    const contactIds = await people(db(), count)
    await service.admitMessages(
      contactIds.map((contactId, index) => aMessage({ sender, contactId, index, purpose }))
    )
    return { sender, contactIds, lane: await takeLane(db(), sender.numberId) }
  }
  const claimed = async (lane: Awaited<ReturnType<typeof takeLane>>, limit?: number) =>
    (await claimQuota(db(), lane, limit)).toSend.length

  it("lets go of a day's limit and no more, also to callers at the same moment", async () => {
    const { lane } = await queued(60, { limit_per_day: 25 })

    const counts = await Promise.all(Array.from({ length: 6 }, () => claimed(lane, 10)))

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(25)
    expect(await statusCounts(db())).toEqual({ sending: 25, queued: 35 })
    expect(await usage(db())).toMatchObject([{ category: "utility", n: 25 }])
  })

  it("keeps the limit when another process takes the lane over", async () => {
    const { lane, sender } = await queued(20, { limit_per_day: 5 })
    expect(await claimed(lane)).toBe(5)
    await expireLane(db(), sender.numberId)

    const successor = await takeLane(db(), sender.numberId, "another")

    expect(await claimed(successor)).toBe(0)
    expect(await claimed(lane)).toBe(0)
  })

  it("gives back, after a crash, the quota of what had not been noted as leaving", async () => {
    const limits = { limit_per_day: 6, limit_per_minute: 6 }
    const { lane, sender } = await queued(20, limits)
    expect((await claimQuota(db(), lane, 6, { sliceSize: 2 })).toSend).toHaveLength(6)
    await expireLane(db(), sender.numberId)
    const successor = await takeLane(db(), sender.numberId, "another")
    const { numberId, fence } = successor

    await recoverLaneClaims(db(), { numberId, fence, waits: CONFIRMATION_WAITS })

    expect(await statusCounts(db())).toEqual({ unconfirmed: 2, queued: 18 })
    expect(await usage(db())).toMatchObject([{ n: 2 }])
    expect(await claimed(successor)).toBe(4)
  })

  it("shows what waits, since it waits for quota, with the time it goes on, and nothing is late", async () => {
    const { lane, sender } = await queued(8, { limit_per_day: 3 })
    await claimQuota(db(), lane)
    await claimQuota(db(), lane)
    await expireLane(db(), sender.numberId)

    const midnight = nextDayAt("UTC", Date.now())
    const { messages } = await service.listMessagesForAdmin({
      ...{ status: "queued", limit: 10, offset: 0 },
    })
    expect(messages).toHaveLength(5)
    for (const { reason, retryAt } of messages) {
      expect(reason).toBe("quota")
      expect(new Date(retryAt ?? 0).getTime()).toBe(midnight)
    }
    expect(await listDueLanes(db())).toEqual([])
    expect(await nextDueMs(db(), sender.numberId)).toBeGreaterThan(midnight - Date.now() - 60_000)
    const { lanes } = await service.retrieveHealthFacts()
    expect(lanes).toMatchObject([
      { queued: 0, scheduled: 5, oldestQueuedAt: null, quotaUntil: expect.any(Date) },
    ])
  })

  it("goes on at once when a person raises the limit", async () => {
    const { lane, sender } = await queued(8, { limit_per_day: 3 })
    await claimQuota(db(), lane)
    await claimQuota(db(), lane)
    await expireLane(db(), sender.numberId)
    expect(await listDueLanes(db())).toEqual([])

    await db()("whatsapp_phone_number").update({ limit_per_day: 5 })

    expect(await listDueLanes(db())).toEqual([sender.numberId])
    expect(await claimed(await takeLane(db(), sender.numberId))).toBe(2)
  })

  it("begins anew each day, while the month goes on", async () => {
    const { lane } = await queued(30, { limit_per_day: 10, limit_per_month: 15 })
    const today = dayIn("UTC", Date.now())
    const another = today.endsWith("15") ? "16" : "15"
    await db()("whatsapp_usage").insert({
      ...{ id: "earlier", number_id: lane.numberId, category: "utility", messages: 9 },
      day: `${monthOf(today)}-${another}`,
    })

    expect(await claimed(lane)).toBe(6)
    expect(await claimed(lane)).toBe(0)

    await db()("whatsapp_usage").where({ id: "earlier" }).update({ day: "2020-01-31" })
    await db()("whatsapp_phone_number").update({ quota_until: null })
    expect(await claimed(lane)).toBe(4)
  })

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "counts by the day it is in %s, where the account is",
    async (timeZone) => {
      const { lane } = await queued(5, { limit_per_day: 2 })
      await db()("whatsapp_account").update({ time_zone: timeZone })

      expect(await claimed(lane)).toBe(2)

      const { rows } = await db().raw("SELECT (now() AT TIME ZONE ?)::date::text AS day", [
        timeZone,
      ])
      expect(await usage(db())).toMatchObject([{ day: rows[0].day, n: 2 }])
      await claimQuota(db(), lane)
      const [number] = await db()("whatsapp_phone_number")
      expect(new Date(number.quota_until).getTime()).toBe(nextDayAt(timeZone, Date.now()))
    }
  )

  it("keeps the limit of a minute, and goes on after it", async () => {
    const { lane, sender } = await queued(20, { limit_per_minute: 6 })
    expect(await claimed(lane, 4)).toBe(4)
    expect(await claimed(lane, 4)).toBe(2)
    expect(await claimed(lane)).toBe(0)
    expect(await nextDueMs(db(), sender.numberId)).toBeGreaterThan(55_000)
    expect(await nextDueMs(db(), sender.numberId)).toBeLessThanOrEqual(62_000)

    await letAMinutePass(db())

    expect(await claimed(lane)).toBe(6)
  })

  it("counts the environment's account in the days of its time zone, as long as one is given", async () => {
    const account = { businessAccountId: "1", phoneNumberId: "2", accessToken: "token" }
    const zoneAfterStartWith = async (timeZone?: string) => {
      await ensureEnvironmentAccount(db(), { ...account, timeZone })
      return db()("whatsapp_account").pluck("time_zone")
    }

    expect(await zoneAfterStartWith("Pacific/Auckland")).toEqual(["Pacific/Auckland"])
    expect(await zoneAfterStartWith("Europe/Berlin")).toEqual(["Europe/Berlin"])
    expect(await zoneAfterStartWith()).toEqual([null])
  })

  it("gives one-time codes and receipts the quota that is left before marketing", async () => {
    const { lane, sender, contactIds } = await queued(10, { limit_per_day: 3 }, "marketing")
    const [contactId = ""] = contactIds
    await service.admitMessages(
      (["order_updates", "authentication"] as const).map((purpose) =>
        aMessage({ sender, contactId, purpose })
      )
    )

    const { toSend } = await claimQuota(db(), lane)

    expect(toSend.map(({ purpose }) => purpose)).toEqual([
      ...["authentication", "order_updates", "marketing"],
    ])
  })

  it("says what is left of each limit", async () => {
    const { lane, sender } = await queued(9, { limit_per_minute: 6, limit_per_month: 100 })
    await claimQuota(db(), lane)

    const left = await service.quotaLeft([sender.numberId])

    expect(left.get(sender.numberId)).toEqual({
      perMinute: { limit: 6, used: 6, left: 0 },
      perDay: { limit: null, used: 6, left: null },
      perMonth: { limit: 100, used: 6, left: 94 },
      portfolio: { limit: null, used: 0, left: null },
    })
  })
})
