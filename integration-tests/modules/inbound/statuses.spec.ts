import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { nextStatus, type MessageStatus } from "../../../src/domain/messages"
import { META } from "../../shop/meta-identities"
import { aMessage, aSender, people, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { ingestOf, messagesDelivery, seconds } from "./deliveries"

inModule({ name: "inbound-statuses" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)
  let sender: Sender

  beforeEach(async () => {
    sender = await aSender(service, db())
  })

  /** A message of ours in some state; without a wamid, the answer to the send is not written yet. */
  async function sentMessage(facts: { status?: string; wamid?: string | null } = {}) {
    const [contactId] = await people(db(), 1)
    const message = aMessage({ sender, contactId: contactId ?? "" })
    await service.admitMessages([message])
    const wamid = facts.wamid === undefined ? `wamid.${randomUUID()}` : facts.wamid
    await db()("whatsapp_message")
      .where({ id: message.id })
      .update({ status: facts.status ?? "sent", wamid })
    return { id: message.id, wamid: wamid ?? `wamid.${randomUUID()}` }
  }

  const status = (wamid: string, name: string, more: object = {}) => ({
    id: wamid,
    status: name,
    timestamp: seconds(),
    recipient_id: "15550200001",
    ...more,
  })
  const deliverStatuses = (...statuses: object[]) => ingest.deliver(messagesDelivery({ statuses }))
  const read = async (id: string) => db()("whatsapp_message").where({ id }).first()
  const time = (column: string) => Date.parse(column) / 1000
  const events = async (id: string) =>
    db()("whatsapp_message_event").where({ message_id: id }).whereNot({ status: "queued" })

  it("moves a message forward and keeps when each state was first reached", async () => {
    const { id, wamid } = await sentMessage()
    const told = await deliverStatuses(
      status(wamid, "sent", { timestamp: "1750000000" }),
      status(wamid, "delivered", { timestamp: "1750000010" }),
      status(wamid, "read", { timestamp: "1750000020" })
    )

    const message = await read(id)
    expect(message.status).toBe("read")
    expect(time(message.sent_at)).toBe(1750000000)
    expect(time(message.delivered_at)).toBe(1750000010)
    expect(time(message.read_at)).toBe(1750000020)
    expect(told.map(({ name }) => name)).toEqual([
      "whatsapp-message.delivered",
      "whatsapp-message.read",
    ])
  })

  it("never moves a message back, and tells the shop once", async () => {
    const { id, wamid } = await sentMessage()
    await deliverStatuses(status(wamid, "read", { timestamp: "1750000020" }))
    await deliverStatuses(status(wamid, "delivered", { timestamp: "1750000010" }))
    const again = await deliverStatuses(
      status(wamid, "delivered", { timestamp: "1750000010", recipient_type: "individual" }),
      status(wamid, "failed", { timestamp: "1750000030", errors: [{ code: 131026 }] })
    )

    expect(await read(id)).toMatchObject({ status: "read", error_code: null })
    expect(again).toEqual([])
    expect(await events(id)).toHaveLength(3)
  })

  it("learns from a refusal that a person stopped marketing, once", async () => {
    const { wamid } = await sentMessage()
    const refused = (more: object) =>
      status(wamid, "failed", { timestamp: "1750000030", errors: [{ code: 131050 }], ...more })

    const told = await deliverStatuses(refused({}))
    await deliverStatuses(refused({ recipient_type: "individual" }))

    expect(told.map(({ name }) => name)).toContain("whatsapp-consent.withdrawn")
    expect(await db()("whatsapp_consent").where({ purpose: "marketing" })).toMatchObject([
      { state: "withdrawn", source: "meta_preference" },
    ])
    expect(await db()("whatsapp_consent_event")).toHaveLength(1)
  })

  it("keeps what Meta said of a failure and of the price", async () => {
    const { id, wamid } = await sentMessage()
    const errors = [{ code: 131049, title: "Not delivered", error_data: { details: "why" } }]
    const pricing = { billable: true, pricing_model: "PMP", category: "utility" }
    const told = await deliverStatuses(
      status(wamid, "sent", { pricing }),
      status(wamid, "failed", { errors })
    )

    expect(await read(id)).toMatchObject({ status: "failed", error_code: 131049, pricing })
    const failure = (await events(id)).find((event) => event.status === "failed")
    expect(failure).toMatchObject({ error_code: 131049, details: { errors } })
    expect(told.map(({ name }) => name)).toEqual(["whatsapp-message.failed"])
  })

  it("ends the same in whatever order, batches and repetitions reports come", async () => {
    const reports = ["sent", "delivered", "read", "failed"] as const
    const arrivals = fc.array(fc.shuffledSubarray([...reports], { minLength: 1 }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(arrivals, async (batches) => {
        const { id, wamid } = await sentMessage()
        const at = (name: (typeof reports)[number]) => String(1750000000 + reports.indexOf(name))
        for (const batch of batches) {
          await deliverStatuses(
            ...batch.map((name) => status(wamid, name, { timestamp: at(name) }))
          )
        }
        const seen = new Set(batches.flat())
        const expected = [...seen].reduce<MessageStatus>(nextStatus, "sent")
        const message = await read(id)
        expect(message.status).toBe(expected)
        for (const name of seen) {
          expect(time(message[`${name}_at`])).toBe(Number(at(name)))
        }
        expect(await events(id)).toHaveLength(seen.size)
      }),
      { numRuns: 25 }
    )
  })

  it("finds a message by our id while its wamid is not written yet, and keeps the wamid", async () => {
    const { id, wamid } = await sentMessage({ status: "sending", wamid: null })
    await deliverStatuses(status(wamid, "sent", { biz_opaque_callback_data: id }))

    expect(await read(id)).toMatchObject({ status: "sent", wamid })
    await deliverStatuses(status(wamid, "delivered"))
    expect(await read(id)).toMatchObject({ status: "delivered" })
  })

  it("confirms a message nobody knew the outcome of", async () => {
    const { id, wamid } = await sentMessage({ status: "unconfirmed", wamid: null })
    await db()("whatsapp_message").where({ id }).update({ confirm_by: new Date() })
    const told = await deliverStatuses(status(wamid, "sent", { biz_opaque_callback_data: id }))

    expect(await read(id)).toMatchObject({ status: "sent", wamid, confirm_by: null })
    expect(told.map(({ name }) => name)).toEqual(["whatsapp-message.sent"])
  })

  it("does not believe our id from another number", async () => {
    const { id, wamid } = await sentMessage({ status: "sending", wamid: null })
    const other = messagesDelivery({
      statuses: [status(wamid, "delivered", { biz_opaque_callback_data: id })],
      metadata: { display_phone_number: "15550100002", phone_number_id: "200000000000009" },
    })
    await ingest.deliver(other)

    expect(await read(id)).toMatchObject({ status: "sending", wamid: null })
  })

  it("does not fail a message because an earlier attempt of it failed", async () => {
    const { id } = await sentMessage()
    await deliverStatuses(
      status("wamid.earlier", "failed", {
        biz_opaque_callback_data: id,
        errors: [{ code: 131000 }],
      })
    )

    expect(await read(id)).toMatchObject({ status: "sent", error_code: null })
  })

  it("applies five hundred reports of one delivery together", async () => {
    const contacts = await people(db(), 500)
    const messages = contacts.map((contactId, index) => aMessage({ sender, contactId, index }))
    await service.admitMessages(messages)
    await db().raw(`UPDATE whatsapp_message SET status = 'sent', wamid = 'wamid.' || id`)
    await deliverStatuses(...messages.map(({ id }) => status(`wamid.${id}`, "delivered")))

    const delivered = await db()("whatsapp_message").where({ status: "delivered" })
    expect(delivered).toHaveLength(500)
  })

  it("keeps statuses it does not know as events and moves nothing", async () => {
    const { id, wamid } = await sentMessage()
    await deliverStatuses(status(wamid, "warning"))

    expect(await read(id)).toMatchObject({ status: "sent" })
    expect(await events(id)).toMatchObject([{ status: "warning" }])
  })

  it("learns under which user id Meta knows the recipient", async () => {
    const { id, wamid } = await sentMessage()
    await deliverStatuses(status(wamid, "delivered", { recipient_user_id: "US.77" }))

    const [contact] = await service.resolveContacts([{ userId: "US.77", scope: META.wabaId }])
    expect(contact?.contactId).toBe((await read(id)).contact_id)
  })
})
