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
})
