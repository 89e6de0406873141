import { aMessage, aSender, people, TEMPLATE, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { claim, takeLane } from "../outbound/lanes"
import { delivery, ingestOf } from "../inbound/deliveries"

const META_ID = "1689556908129832"

inModule({ name: "template-life" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)
  let sender: Sender

  beforeEach(async () => {
    sender = await aSender(service, db())
  })

  const about = {
    message_template_id: META_ID,
    message_template_name: TEMPLATE,
    message_template_language: "en",
  }
  const STATUS = "message_template_status_update"
  const CATEGORY = "template_category_update"

  /** A delivery Meta wrote so many minutes ago. */
  const told = (field: string, value: object, minutesAgo = 0) => {
    const payload = delivery(field, { ...about, ...value })
    for (const entry of payload.entry) entry.time -= minutesAgo * 60
    return payload
  }
  const template = () => service.retrieveWhatsappTemplate(sender.templateId)
  const history = async () =>
    db()("whatsapp_template_event")
      .select("kind", "from_value", "to_value", "details", "occurred_at")
      .where({ template_id: sender.templateId })
      .orderBy(["occurred_at", "id"])
  const lines = async () =>
    (await history()).map(({ kind, from_value: from, to_value: to }) => [kind, from, to])

  describe("A template's history", () => {
    it("has a line for what Meta said, once however often it is delivered", async () => {
      const rejected = told(STATUS, {
        event: "REJECTED",
        reason: "INVALID_FORMAT",
        rejection_info: { reason: "No samples.", recommendation: "Add samples." },
      })
      await ingest.deliver(rejected)
      const [delivered] = await db()("whatsapp_webhook_delivery").select("id")
      await service.replayDelivery(delivered.id)
      await ingest.deliver()

      expect(await lines()).toEqual([["status", "APPROVED", "REJECTED"]])
      expect((await history())[0].details).toEqual({
        source: "webhook",
        event: "REJECTED",
        reason: "INVALID_FORMAT: Add samples.",
        rejection: { reason: "INVALID_FORMAT", recommendation: "Add samples." },
      })
      expect(await template()).toMatchObject({
        status: "REJECTED",
        rejection: { reason: "INVALID_FORMAT", recommendation: "Add samples." },
      })
    })

    it("takes a word that comes late, but the template is not moved back by it", async () => {
      await ingest.deliver(told(STATUS, { event: "PAUSED" }, 10))
      await ingest.deliver(told(STATUS, { event: "APPROVED", reason: "NONE" }, 2))
      const announced = await ingest.deliver(told(STATUS, { event: "DISABLED" }, 5))

      expect((await template()).status).toBe("APPROVED")
      expect(announced).toEqual([])
      expect(await lines()).toEqual([
        ["status", "APPROVED", "PAUSED"],
        ["status", null, "DISABLED"],
        ["status", "PAUSED", "APPROVED"],
      ])
    })

    it("is in order also when everything comes in one batch the wrong way round", async () => {
      await ingest.deliver(
        told(STATUS, { event: "APPROVED", reason: "NONE" }, 1),
        told(STATUS, { event: "REJECTED", reason: "SCAM" }, 5),
        told(STATUS, { event: "PENDING" }, 3)
      )

      expect((await template()).status).toBe("APPROVED")
      expect(await lines()).toEqual([
        ["status", "APPROVED", "REJECTED"],
        ["status", "REJECTED", "PENDING"],
        ["status", "PENDING", "APPROVED"],
      ])
    })

    it("tells of a pause when it ends, and of a disabling when it was", async () => {
      await ingest.deliver(
        told(STATUS, { event: "PAUSED", other_info: { title: "FIRST_PAUSE", description: "Low." } })
      )
      const { pause } = await template()
      expect(pause).toMatchObject({ title: "FIRST_PAUSE", description: "Low." })
      const [{ occurred_at: at }] = await history()
      expect(new Date(String(pause?.until)).getTime() - new Date(at).getTime()).toBe(3 * 3_600_000)

      await ingest.deliver(
        told(STATUS, { event: "DISABLED", disable_info: { disable_date: 1_764_000_000 } })
      )
      expect(await template()).toMatchObject({ status: "DISABLED", pause: null })
      expect((await history())[1].details.disabled_at).toBe("2025-11-24T16:00:00.000Z")
    })
  })

  describe("A template Meta has not decided about", () => {
    it.each([
      ["PAUSED", "template_paused"],
      ["PENDING", "template_in_review"],
    ])("that is %s makes its messages wait, and lets them go at once", async (event, reason) => {
      const [contactId = ""] = await people(db(), 1)
      await ingest.deliver(told(STATUS, { event }, 5))
      await service.admitMessages([aMessage({ sender, contactId })])
      const lane = await takeLane(db(), sender.numberId)
      expect((await claim(db(), lane)).toSend).toEqual([])
      const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
      expect(messages[0]).toMatchObject({ status: "queued", reason })

      await ingest.deliver(told(STATUS, { event: "APPROVED", reason: "NONE" }))
      await service.releaseDeferred({ templateIds: [sender.templateId] })

      expect((await claim(db(), lane)).toSend).toHaveLength(1)
    })
  })

  describe("A template that Meta moves to marketing", () => {
    /** One who agreed to everything, one to order updates alone. */
    async function bothKinds() {
      const [agreed = "", other = ""] = await people(db(), 2)
      await db()("whatsapp_consent").where({ contact_id: other, purpose: "marketing" }).delete()
      return { agreed, other }
    }

    it("is not sent any more to people without marketing consent, queued before or after", async () => {
      const { agreed, other } = await bothKinds()
      const before = [
        aMessage({ sender, contactId: agreed, index: 0 }),
        aMessage({ sender, contactId: other, index: 1 }),
      ]
      await service.admitMessages(before)
      const notice = { new_category: "UTILITY", correct_category: "MARKETING" }
      await ingest.deliver(told(CATEGORY, notice, 3))
      const moved = { previous_category: "UTILITY", new_category: "MARKETING" }
      await ingest.deliver(told(CATEGORY, moved, 1))
      const after = aMessage({ sender, contactId: other, index: 1 })
      await service.admitMessages([after])

      const { toSend, suppressed } = await claim(db(), await takeLane(db(), sender.numberId))

      expect(toSend.map(({ id }) => id)).toEqual([before[0]?.id])
      expect(suppressed.map(({ id, suppression }) => [id, suppression]).sort()).toEqual(
        [
          [before[1]?.id, "no_consent"],
          [after.id, "no_consent"],
        ].sort()
      )
    })

    it("is sent to everybody until the day Meta named", async () => {
      const { other } = await bothKinds()
      await service.admitMessages([aMessage({ sender, contactId: other })])
      const notice = { new_category: "UTILITY", correct_category: "MARKETING" }
      await ingest.deliver(told(CATEGORY, { ...notice, category_update_timestamp: 1_900_000_000 }))

      const { toSend } = await claim(db(), await takeLane(db(), sender.numberId))

      expect(toSend).toHaveLength(1)
      expect(await template()).toMatchObject({ pending_category: "MARKETING" })
      expect((await history())[0].details).toMatchObject({
        pending: true,
        changes_at: "2030-03-17T17:46:40.000Z",
      })
    })
  })
})
