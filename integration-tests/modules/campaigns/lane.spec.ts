import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { startSimulator, type Simulator } from "../../../simulator/src"
import { WHATSAPP_EVENTS } from "../../../src/contract"
import { readRenderingFacts } from "../../../src/modules/whatsapp/operations/campaigns/rendering-facts"
import type { ReferredMessage } from "../../../src/modules/whatsapp/operations/messages/claim-queued-messages"
import { eventually } from "../../shop/eventually"
import { startEngine, type RunningEngine } from "../outbound/an-engine"
import { aSender, phone, statusCounts } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { aCampaign, aTemplate, somePeople, type PersonFacts } from "./builders"

const TEXTS = { en: "Hello {{name}}, come by!", de: "Hallo {{name}}, komm vorbei!" }
const BINDINGS = { body: { name: "{{ contact.first_name }}" } }

inModule({ name: "campaign-lane" }, ({ service, db }) => {
  let simulator: Simulator
  let engine: RunningEngine | undefined

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, delays: { sent: null } })
  })
  beforeEach(() => simulator.reset())
  afterEach(async () => {
    await engine?.stop()
    engine = undefined
  })
  afterAll(() => simulator.close())

  async function launched(people: PersonFacts[]) {
    const sender = await aSender(service, db(), { category: "MARKETING" })
    const contactIds = await somePeople(db(), people)
    const templateId = await aTemplate(service, sender, { name: "promo", text: TEXTS.en })
    await aTemplate(service, sender, { name: "promo", language: "de", text: TEXTS.de })
    for (const [language, text] of Object.entries(TEXTS)) {
      simulator.putTemplate({
        name: "promo",
        language,
        category: "MARKETING",
        parameter_format: "NAMED",
        components: [{ type: "BODY", text }],
      })
    }
    const { id } = await service.createCampaign(
      aCampaign(sender, { templateId, bindings: BINDINGS })
    )
    await service.admitCampaign(id)
    return { id, contactIds }
  }
  const send = () => (engine = startEngine({ service, db: db(), graphBaseUrl: simulator.url }))
  const settled = (counts: Record<string, number>) =>
    eventually(async () => expect(await statusCounts(db())).toEqual(counts))
  const timelineOf = async (contactId = "") => {
    const { messages } = await service.listMessagesForAdmin({ contactId, limit: 1, offset: 0 })
    return messages[0]
  }

  it("writes each message to its reader, in the reader's language, and keeps what it said", async () => {
    const { contactIds } = await launched([
      { name: "Ada Lovelace", locale: "en_GB" },
      { name: "Grete Hermann", locale: "de_AT" },
      { name: "Sofja Kowalewskaja", locale: "ru" },
    ])

    send()
    await settled({ sent: 3 })

    expect(simulator.tally()).toMatchObject({ total: 3, distinct: 3 })
    const texts = await Promise.all(contactIds.map(async (id) => (await timelineOf(id))?.text))
    expect(texts).toEqual([
      "Hello Ada, come by!",
      "Hallo Grete, komm vorbei!",
      "Hello Sofja, come by!",
    ])
    const message = await timelineOf(contactIds[1])
    expect(message).toMatchObject({ templateLanguage: "de", recipient: phone(1) })
    expect(message?.events.map(({ status }) => status)).toEqual(["queued", "attempt"])
  })

  it("suppresses a message that lacks a value, names the value, and sends the others", async () => {
    const { contactIds } = await launched([{ name: "Ada" }, { name: null }])

    const { announced } = send()
    await settled({ sent: 1, suppressed: 1 })

    const message = await timelineOf(contactIds[1])
    expect(message).toMatchObject({
      status: "suppressed",
      reason: "missing_variable",
      reasonDetails: { missingVariables: ["name"] },
    })
    expect(message?.events.map(({ status }) => status)).toEqual(["queued", "suppressed"])
    const suppressed = announced.filter(({ name }) => name === WHATSAPP_EVENTS.MESSAGE_SUPPRESSED)
    expect(suppressed.map(({ payload }) => payload)).toMatchObject([{ contact_id: contactIds[1] }])
    const [row] = await db()("whatsapp_message").where({ status: "suppressed" })
    expect(row).toMatchObject({ attempts: 0, lease_until: null })
  })

  it("does not send to somebody who opted out since the campaign was admitted", async () => {
    const { contactIds } = await launched([{ name: "Ada" }, { name: "Grete" }])
    await db()("whatsapp_consent")
      .where({ contact_id: contactIds[1], purpose: "marketing" })
      .update({ state: "withdrawn" })

    send()
    await settled({ sent: 1, suppressed: 1 })

    expect(await timelineOf(contactIds[1])).toMatchObject({ reason: "opted_out" })
  })

  it("greets people by the name they have when it leaves", async () => {
    const { contactIds } = await launched([{ name: "Ada" }])
    await db()("whatsapp_contact").update({ profile_name: "Augusta" })

    send()
    await settled({ sent: 1 })

    expect((await timelineOf(contactIds[0]))?.text).toBe("Hello Augusta, come by!")
  })

  it("gives back what it could not read, and sends it when the database answers again", async () => {
    await launched([{ name: "Ada" }])
    await db().raw("ALTER TABLE whatsapp_campaign RENAME TO whatsapp_campaign_away")

    send()
    await eventually(() => expect(engine?.log.lines).not.toEqual([]))
    expect(await statusCounts(db())).not.toHaveProperty("sent")
    await db().raw("ALTER TABLE whatsapp_campaign_away RENAME TO whatsapp_campaign")

    await settled({ sent: 1 })
    expect(simulator.tally()).toMatchObject({ total: 1, distinct: 1 })
  })

  it("reads what a batch says by primary keys alone", async () => {
    const { contactIds } = await launched([{}])
    await db().raw(
      "INSERT INTO whatsapp_contact (id) SELECT 'wacon_more' || n FROM generate_series(1, 20000) n"
    )
    await db().raw("ANALYZE whatsapp_contact")
    const [message] = await db()("whatsapp_message")
    const messages = contactIds.map((contactId) => ({
      contactId,
      campaignId: message.campaign_id,
      templateId: message.template_id,
    })) as ReferredMessage[]
    let plan = ""
    const explaining = {
      raw: async (sql: string, bindings: never[]) => {
        const { rows } = await db().raw(`EXPLAIN ${sql}`, bindings)
        plan = rows.map((line: Record<string, string>) => line["QUERY PLAN"]).join("\n")
        return { rows: [] }
      },
    } as unknown as Knex

    await readRenderingFacts(explaining, messages)

    expect(plan).toContain("whatsapp_contact_pkey")
    expect(plan).not.toContain("Seq Scan on whatsapp_contact")
  })
})
