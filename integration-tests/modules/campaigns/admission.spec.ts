import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { admitCampaign } from "../../../src/modules/whatsapp/operations/campaigns/admit-campaign"
import { aSender, phone, statusCounts } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { aCampaign, aTemplate, somePeople, type PersonFacts } from "./builders"

inModule({ name: "campaign-admission" }, ({ service, db }) => {
  const recipients = async () =>
    (await db()("whatsapp_message").orderBy("contact_id").pluck("contact_id")) as string[]

  async function admitted(people: PersonFacts[], audience = {}) {
    const sender = await aSender(service, db(), { category: "MARKETING" })
    const contactIds = await somePeople(db(), people)
    const { id } = await service.createCampaign(aCampaign(sender, { audience }))
    await service.admitCampaign(id)
    return { id, sender, contactIds }
  }
  const campaignRow = async (id: string) => db()("whatsapp_campaign").where({ id }).first()

  describe("Admitting a campaign", () => {
    it("queues a message by reference for each person who agreed, and for nobody else", async () => {
      const { id, sender, contactIds } = await admitted([
        {},
        { consent: {} },
        { consent: { marketing: "withdrawn" } },
      ])

      const messages = await db()("whatsapp_message")
      expect(messages).toHaveLength(1)
      expect(messages[0]).toMatchObject({
        campaign_id: id,
        contact_id: contactIds[0],
        number_id: sender.numberId,
        recipient: phone(0),
        purpose: "marketing",
        priority: 30,
        type: "template",
        template_name: "thank_you",
        template_language: "en",
        payload: null,
        status: "queued",
        idempotency_key: `${id}:${contactIds[0]}`,
      })
      expect(messages[0].id).toMatch(/^wamsg_[0-9A-HJKMNP-TV-Z]{26}$/)
      expect(await campaignRow(id)).toMatchObject({ status: "admitted", recipient_count: 1 })
    })

    it.each(["REJECTED", "DISABLED"])("waits while its template is %s", async (status) => {
      const sender = await aSender(service, db(), { category: "MARKETING" })
      await somePeople(db(), [{}, {}])
      const { id } = await service.createCampaign(aCampaign(sender))
      await db()("whatsapp_template").update({ status })

      expect(await service.admitCampaign(id)).toEqual({ recipients: 0 })
      const [use] = await service.templateUsage([sender.templateId])
      expect(use?.campaigns).toMatchObject([{ id, status: "admitting" }])

      await db()("whatsapp_template").update({ status: "APPROVED" })
      expect(await service.admitCampaign(id)).toEqual({ recipients: 2 })
      expect(await service.templateUsage([sender.templateId])).toMatchObject([
        { waiting: 2, campaigns: [{ id, status: "admitted" }] },
      ])
    })

    it("is done chunk by chunk, to the last person of the last one", async () => {
      const sender = await aSender(service, db())
      const contactIds = await somePeople(
        db(),
        Array.from({ length: 25 }, () => ({}))
      )
      const { id: campaignId } = await service.createCampaign(aCampaign(sender))
      const chunks: number[] = []

      await admitCampaign(db(), {
        campaignId,
        chunkSize: 10,
        onAdmitted: ({ count }) => chunks.push(count),
      })

      expect(chunks).toEqual([10, 10, 5])
      expect(await recipients()).toEqual(contactIds)
    })

    it("goes on where a process that died had come to", async () => {
      const sender = await aSender(service, db())
      const contactIds = await somePeople(
        db(),
        Array.from({ length: 25 }, () => ({}))
      )
      const { id: campaignId } = await service.createCampaign(aCampaign(sender))
      const dying = () => {
        throw new Error("killed")
      }
      const dead = admitCampaign(db(), { campaignId, chunkSize: 10, onAdmitted: dying })
      await expect(dead).rejects.toThrow("killed")
      expect(await campaignRow(campaignId)).toMatchObject({
        status: "admitting",
        recipient_count: 10,
      })
      await db()("whatsapp_campaign").update({ updated_at: db().raw("now() - interval '1 hour'") })

      await service.resumeAdmissions()

      expect(await recipients()).toEqual(contactIds)
      expect(await campaignRow(campaignId)).toMatchObject({
        status: "admitted",
        recipient_count: 25,
      })
    })

    it("writes to nobody twice, though several processes admit it at once and again later", async () => {
      const sender = await aSender(service, db())
      const contactIds = await somePeople(
        db(),
        Array.from({ length: 60 }, () => ({}))
      )
      const { id: campaignId } = await service.createCampaign(aCampaign(sender))

      const made = await Promise.all(
        [1, 2, 3].map(() => admitCampaign(db(), { campaignId, chunkSize: 7 }))
      )
      await service.admitCampaign(campaignId)

      expect(await recipients()).toEqual(contactIds)
      expect(made.reduce((sum, { recipients: count }) => sum + count, 0)).toBe(60)
      expect(await campaignRow(campaignId)).toMatchObject({ recipient_count: 60 })
    })

    it("makes no second message for somebody whose place was lost, and counts what there is", async () => {
      const { id } = await admitted([{}, {}])
      await db()("whatsapp_campaign").update({
        status: "admitting",
        admitted_through: "",
        recipient_count: 77,
      })

      expect(await service.admitCampaign(id)).toEqual({ recipients: 0 })
      await service.recountRecipients(id)

      expect(await statusCounts(db())).toEqual({ queued: 2 })
      expect(await campaignRow(id)).toMatchObject({ recipient_count: 2 })
      expect(await service.countCampaignMessages(id)).toEqual({ queued: 2 })
    })

    it("begins the timeline of each message, its reason included", async () => {
      await admitted([{}, { consent: { marketing: "withdrawn" } }], { consent: "any" })

      const { messages } = await service.listMessagesForAdmin({ limit: 10, offset: 0 })

      const timelines = messages.map(({ events }) =>
        events.map(({ status, reason }) => ({ status, reason }))
      )
      expect(timelines).toContainEqual([{ status: "queued", reason: null }])
      expect(timelines).toContainEqual([{ status: "suppressed", reason: "opted_out" }])
    })
  })

  describe("The audience of a campaign", () => {
    it("is those who have one of its tags", async () => {
      const { contactIds } = await admitted(
        [{ tags: ["vip"] }, { tags: ["new"] }, { tags: ["old", "new"] }, {}],
        { tags: ["vip", "new"] }
      )
      expect(await recipients()).toEqual(contactIds.slice(0, 3))
    })

    it("is those whose numbers begin as wanted, however they are written", async () => {
      const { contactIds } = await admitted(
        [
          { phone: "+4915100000001" },
          { phone: null, waId: "4915100000002" },
          { phone: "+15550000003" },
          { phone: null, userId: "DE.49" },
        ],
        { phonePrefixes: ["+49", "+43"] }
      )
      expect(await recipients()).toEqual(contactIds.slice(0, 2))
    })

    it("is the contacts that were listed, and only those of them that exist", async () => {
      const wanted = ["wacon_000004", "wacon_000001", "wacon_nobody"]
      await admitted(
        Array.from({ length: 6 }, () => ({})),
        { contactIds: wanted }
      )
      expect(await recipients()).toEqual(["wacon_000001", "wacon_000004"])
    })

    it("leaves out people who were deleted", async () => {
      const sender = await aSender(service, db())
      const contactIds = await somePeople(db(), [{}, {}])
      await db()("whatsapp_contact").where({ id: contactIds[0] }).update({ deleted_at: new Date() })
      const { id } = await service.createCampaign(aCampaign(sender))

      await service.admitCampaign(id)

      expect(await recipients()).toEqual([contactIds[1]])
    })

    it("is refused when it says something that is not known", async () => {
      const sender = await aSender(service, db())
      const unknown = { customerGroups: ["gold"] } as never
      await expect(
        service.createCampaign(aCampaign(sender, { audience: unknown }))
      ).rejects.toThrow("The audience cannot be used")
    })
  })

  it("is refused with a template of another account", async () => {
    const sender = await aSender(service, db())
    const templateId = await aTemplate(
      service,
      { ...sender, accountId: "waacc_other" },
      { name: "x" }
    )
    await expect(service.createCampaign(aCampaign(sender, { templateId }))).rejects.toThrow(
      "Choose a template of the number's account."
    )
  })

  it("reads each table by a range of contacts, through its index", async () => {
    const sender = await aSender(service, db())
    await db().raw(
      `INSERT INTO whatsapp_contact (id) SELECT 'wacon_' || lpad(n::text, 6, '0') FROM generate_series(1, 30000) n`
    )
    await db().raw(
      `INSERT INTO whatsapp_contact_identity (id, contact_id, kind, value)
       SELECT 'waidn_' || id, id, 'phone', '+1' || right(id, 6) FROM whatsapp_contact`
    )
    await db().raw(
      `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
       SELECT 'wacst_' || id, id, 'marketing', 'granted', 'checkout', now() FROM whatsapp_contact`
    )
    await db().raw("ANALYZE whatsapp_contact, whatsapp_contact_identity, whatsapp_consent")
    const { id: campaignId } = await service.createCampaign(aCampaign(sender))

    const plans = await plansOf(db(), (explained) =>
      admitCampaign(explained, { campaignId, chunkSize: 500 })
    )

    for (const index of [
      "whatsapp_contact_pkey",
      "IDX_whatsapp_contact_identity_contact",
      "IDX_whatsapp_consent_contact_purpose",
    ]) {
      expect(plans).toContain(index)
    }
    expect(plans).not.toMatch(/Seq Scan on whatsapp_(contact|consent|message)/)
  })
})

/** The plans of the first chunk's statements: what they would do, without doing it. */
async function plansOf(db: Knex, work: (explained: Knex) => Promise<unknown>): Promise<string> {
  let text = ""
  const done = new Error("explained")
  const explaining = (on: Pick<Knex, "raw">) => ({
    raw: async (sql: string, bindings: never[]) => {
      if (!/whatsapp_contact\b/.test(sql)) return on.raw(sql, bindings)
      const { rows: plan } = await on.raw(`EXPLAIN ${sql}`, bindings)
      const lines = plan as Record<string, string>[]
      text += lines.map((line) => line["QUERY PLAN"]).join("\n")
      if (sql.includes("INSERT INTO whatsapp_message")) throw done
      return on.raw(sql, bindings)
    },
    transaction: (run: (transaction: unknown) => Promise<unknown>) =>
      db.transaction((transaction) => run(explaining(transaction))),
  })
  await work(explaining(db) as unknown as Knex).catch((error: unknown) => {
    if (error !== done) throw error
  })
  return text
}
