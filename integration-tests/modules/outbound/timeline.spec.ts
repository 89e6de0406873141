import { aMessage, aSender, people } from "./builders"
import { inModule } from "./in-module"

inModule({ name: "timeline" }, ({ service, db }) => {
  it("tells a message's steps in the order they happened, though Meta counts whole seconds", async () => {
    const sender = await aSender(service, db())
    const [contactId = ""] = await people(db(), 1)
    const message = aMessage({ sender, contactId, index: 0 })
    await service.admitMessages([message])
    const [row] = await db()("whatsapp_message_event").where({ message_id: message.id })
    const second = new Date(Math.floor(new Date(row.occurred_at).getTime() / 1000) * 1000)
    await db()("whatsapp_message_event").insert(
      ["read", "delivered", "sent"].map((status) => ({
        id: `wamev_${status}`,
        message_id: message.id,
        status,
        occurred_at: second,
      }))
    )

    const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })

    expect(messages[0]?.events.map(({ status }) => status)).toEqual([
      "queued",
      "sent",
      "delivered",
      "read",
    ])
  })

  it("lists what a customer was sent, by whatever way, and what of all went wrong", async () => {
    const sender = await aSender(service, db())
    const [contactId = ""] = await people(db(), 1)
    await db()("whatsapp_contact").where({ id: contactId }).update({ customer_id: "cus_1" })
    const messages = [0, 1, 2].map((index) => aMessage({ sender, contactId, index }))
    await service.admitMessages(messages)
    const [ordered = "", campaigned = "", another = ""] = messages.map(({ id }) => id)
    const change = (id: string, row: object) => db()("whatsapp_message").where({ id }).update(row)
    await change(ordered, { customer_id: "cus_1" })
    await change(campaigned, { customer_id: "cus_1", campaign_id: "wacmp_1" })
    await change(another, { customer_id: "cus_2", status: "failed" })
    const listed = async (filters: { customerId?: string; status?: string }) => {
      const page = await service.listMessagesForAdmin({ ...filters, limit: 5, offset: 0 })
      return { ids: page.messages.map(({ id }) => id).sort(), count: page.count }
    }

    expect(await listed({ customerId: "cus_1" })).toEqual({
      ids: [ordered, campaigned].sort(),
      count: 2,
    })
    expect(await listed({ status: "failed" })).toEqual({ ids: [another], count: 1 })
  })
})
