import { generateEntityId } from "@medusajs/framework/utils"
import { releaseClaims } from "../../../src/modules/whatsapp/operations/messages/release-claims"
import { giveBackQuota } from "../../../src/modules/whatsapp/operations/quotas/give-back-quota"
import { purgeReach } from "../../../src/modules/whatsapp/operations/quotas/purge-reach"
import { REACH } from "../../../src/modules/whatsapp/operations/quotas/reserve-reach"
import { updateNumbers } from "../../../src/modules/whatsapp/operations/webhooks/update-numbers"
import { aMessage, aSender, people, statusCounts, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { takeLane } from "../outbound/lanes"
import { claimQuota, usage } from "./quota-claims"

/** Meta's smallest limit is 250; small ones show the same. */
const LIMIT = "10"

inModule({ name: "messaging-limit" }, ({ service, db }) => {
  async function connected(limit = LIMIT): Promise<Sender> {
    const sender = await aSender(service, db(), { category: "MARKETING" })
    await db()("whatsapp_phone_number").update({ messaging_limit: limit })
    return sender
  }

  async function queue(sender: Sender, contactIds: readonly string[], purpose?: "marketing") {
    const messages = contactIds.map((contactId, index) =>
      aMessage({ sender, contactId, index, purpose })
    )
    await service.admitMessages(messages)
    return messages.map(({ id }) => id)
  }

  /** Another number of the same account. */
  async function aSecondNumber(sender: Sender): Promise<Sender> {
    const numberId = generateEntityId(undefined, "wanum")
    await db()("whatsapp_phone_number").insert({
      ...{ id: numberId, account_id: sender.accountId, phone_number_id: "200000000000099" },
      messaging_limit: LIMIT,
    })
    return { ...sender, numberId }
  }

  it("lets marketing reach the limit less what is kept for receipts, and has the rest wait a day", async () => {
    const sender = await connected()
    await queue(sender, await people(db(), 15), "marketing")
    const lane = await takeLane(db(), sender.numberId)

    const { toSend } = await claimQuota(db(), lane)

    expect(toSend).toHaveLength(9)
    expect(await statusCounts(db())).toEqual({ sending: 9, queued: 6 })
    expect(await usage(db())).toMatchObject([{ category: "marketing", n: 9 }])
    const { messages } = await service.listMessagesForAdmin({
      ...{ status: "queued", limit: 10, offset: 0 },
    })
    for (const { reason, retryAt, events } of messages) {
      expect(reason).toBe("quota")
      expect(new Date(retryAt ?? 0).getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000)
      expect(events.at(-1)).toMatchObject({ status: "deferred", reason: "quota" })
    }
    expect((await claimQuota(db(), lane)).seen).toBe(0)
  })

  it("has room for a receipt when marketing has used all it may", async () => {
    const sender = await connected()
    const contactIds = await people(db(), 12)
    await queue(sender, contactIds.slice(0, 10), "marketing")
    const lane = await takeLane(db(), sender.numberId)
    await claimQuota(db(), lane)

    await queue(sender, contactIds.slice(10))

    expect((await claimQuota(db(), lane)).toSend).toHaveLength(1)
  })

  it("keeps as much for receipts as the account says", async () => {
    const sender = await connected()
    await db()("whatsapp_account").update({ settings: { transactional_reserve: 0.5 } })
    await queue(sender, await people(db(), 10), "marketing")

    expect((await claimQuota(db(), await takeLane(db(), sender.numberId))).toSend).toHaveLength(5)
  })

  it("takes nothing for people who were reached already, or who wrote within the day", async () => {
    const sender = await connected()
    const contactIds = await people(db(), 30)
    const lane = await takeLane(db(), sender.numberId)
    await queue(sender, contactIds.slice(0, 9), "marketing")
    await claimQuota(db(), lane)
    await db()("whatsapp_contact")
      .whereIn("id", contactIds.slice(20))
      .update({ last_inbound_at: db().raw("now() - interval '1 hour'") })

    await queue(sender, [...contactIds.slice(0, 9), ...contactIds.slice(20)], "marketing")

    expect((await claimQuota(db(), lane)).toSend).toHaveLength(19)
    const left = await service.quotaLeft([sender.numberId])
    expect(left.get(sender.numberId)?.portfolio).toEqual({ limit: 10, used: 9, left: 1 })
  })

  it("is shared by the numbers of a portfolio that claim at the same moment", async () => {
    const first = await connected()
    const second = await aSecondNumber(first)
    const contactIds = await people(db(), 24)
    await queue(first, contactIds.slice(0, 12))
    await queue(second, contactIds.slice(12))
    const lanes = [await takeLane(db(), first.numberId), await takeLane(db(), second.numberId)]

    const claims = await Promise.all(lanes.map((lane) => claimQuota(db(), lane)))

    expect(claims.reduce((sum, { toSend }) => sum + toSend.length, 0)).toBe(10)
  })

  it("moves with the day: whoever was reached longer ago no longer counts", async () => {
    const sender = await connected()
    const contactIds = await people(db(), 20)
    await queue(sender, contactIds.slice(0, 10))
    const lane = await takeLane(db(), sender.numberId)
    await claimQuota(db(), lane)
    await db().raw(
      `UPDATE whatsapp_portfolio_reach SET reached_at = now() - interval '25 hours'
       WHERE id IN (SELECT id FROM whatsapp_portfolio_reach LIMIT 4)`
    )

    await queue(sender, contactIds.slice(10))

    expect((await claimQuota(db(), lane)).toSend).toHaveLength(4)
    expect(await purgeReach(db(), { limit: 100 })).toBe(4)
  })

  it("makes what waits due when Meta raises the limit", async () => {
    const sender = await connected()
    await queue(sender, await people(db(), 15))
    const lane = await takeLane(db(), sender.numberId)
    await claimQuota(db(), lane)

    await updateNumbers(db(), [{ numberId: sender.numberId, messagingLimit: "TIER_2K" }])

    expect((await claimQuota(db(), lane)).toSend).toHaveLength(5)
  })

  it("gives back the room of people who were not reached after all", async () => {
    const sender = await connected()
    await queue(sender, await people(db(), 10))
    const lane = await takeLane(db(), sender.numberId)
    const { toSend } = await claimQuota(db(), lane)
    const [{ day } = { day: "" }] = await usage(db())

    const ids = toSend.slice(0, 3).map(({ id }) => id)
    await releaseClaims(db(), { fence: lane.fence, ids })
    await giveBackQuota(db(), {
      numberId: lane.numberId,
      portfolio: sender.accountId,
      messages: toSend
        .slice(0, 3)
        .map(({ id, templateId, contactId }) => ({ id, templateId, day, person: contactId ?? "" })),
    })

    expect(await usage(db())).toMatchObject([{ n: 7 }])
    expect((await claimQuota(db(), lane)).toSend).toHaveLength(3)
  })

  it("reads a large portfolio's day from its index alone", async () => {
    await db().raw(
      `INSERT INTO whatsapp_portfolio_reach (id, portfolio, person, reached_at)
       SELECT portfolio || ':' || n, portfolio, n, now() - n * interval '2 seconds'
       FROM generate_series(1, 50) AS portfolio, generate_series(1, 2000) AS n`
    )
    await db().raw("VACUUM ANALYZE whatsapp_portfolio_reach")

    const { rows } = await db().raw(`EXPLAIN (ANALYZE, TIMING off) ${REACH}`, [
      ...["1", ["1:7", "1:8"], ["7", "8"]],
    ])

    const plan = rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n")
    expect(plan).toContain("IDX_whatsapp_portfolio_reach_window")
    expect(plan).toContain("whatsapp_portfolio_reach_pkey")
    expect(plan).not.toContain("Seq Scan on whatsapp_portfolio_reach")
  })
})
