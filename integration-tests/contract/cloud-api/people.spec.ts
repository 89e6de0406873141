import { aText } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const zoe = { username: "zoe.example", name: "Zoë" }

describe("somebody who hides their number", () => {
  let meta: Meta
  let shop: ShopServer
  const write = async (about: object = {}) => {
    meta.simulator.inbound({ from: person, to: shopNumber, text: { body: "Hi" }, ...about })
    await meta.simulator.settled()
    return shop.eventsOf("message").at(-1)
  }

  beforeAll(async () => {
    shop = await startShopServer()
    meta = await connectToMeta({ webhookUrl: shop.url })
  })
  beforeEach(() => {
    meta.simulator.reset()
    shop.forget()
  })
  afterEach(() => expect(shop.problems).toEqual([]))
  afterAll(async () => {
    await meta.close()
    await shop.close()
  })

  it("is known by a user id and a name, and by no number", async () => {
    const event = await write({ ...zoe, hide_number: true })
    expect(event).toMatchObject({
      message: { from_user_id: expect.stringMatching(/^GB\./) },
      contact: { profile: { name: "Zoë", username: "zoe.example" } },
    })
    expect(event?.message.from).toBeUndefined()
    expect(event?.contact?.wa_id).toBeUndefined()
    expect(event?.contact?.user_id).toBe(event?.message.from_user_id)
    expect(JSON.stringify(event?.raw)).not.toContain("447911123456")
  })

  it("is the same person as before they hid it", async () => {
    const before = await write()
    const after = await write({ hide_number: true })
    expect(before?.message.from).toBe("447911123456")
    expect(after?.message.from_user_id).toBe(before?.message.from_user_id)
  })

  it("is answered by that id, and statuses name it and not the number", async () => {
    const event = await write({ ...zoe, hide_number: true })
    const recipient = event?.message.from_user_id ?? ""
    const message = aText("Hello Zoë", { recipient })
    const accepted = await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    expect(accepted).toMatchObject({ userId: recipient, waId: undefined })
    expect(meta.simulator.received({ to: person })).toMatchObject([{ text: "Hello Zoë" }])

    await meta.simulator.settled()
    expect(shop.eventsOf("status")).toHaveLength(2)
    for (const { status, contact } of shop.eventsOf("status")) {
      expect(status).toMatchObject({ id: accepted.wamid, recipient_user_id: recipient })
      expect(status.recipient_id).toBeUndefined()
      expect(contact).toMatchObject({ user_id: recipient, profile: { username: "zoe.example" } })
    }
  })

  it("gets no one-time codes, which need a number", async () => {
    const recipient = (await write({ hide_number: true }))?.message.from_user_id ?? ""
    meta.simulator.putTemplate({
      name: "one_time_code",
      category: "AUTHENTICATION",
      components: [{ type: "BODY", add_security_recommendation: true }],
    })
    const components = [
      { type: "body" as const, parameters: [{ type: "text" as const, text: "123456" }] },
    ]
    const sending = meta.client.messages.send({
      phoneNumberId: shopNumber,
      message: {
        messaging_product: "whatsapp",
        recipient,
        type: "template",
        template: { name: "one_time_code", language: { code: "en_US" }, components },
      },
    })
    await expect(sending).rejects.toMatchObject({
      code: 131062,
      entry: { kind: "recipient", retry: { action: "fail" } },
    })
  })
})

describe("somebody whose number has two forms", () => {
  it.each([
    ["+52 55 1234 5678", "5215512345678"],
    ["+55 51 98765 4321", "555187654321"],
  ])("is told of under WhatsApp's own: %s is %s", async (to, waId) => {
    const shop = await startShopServer()
    const meta = await connectToMeta({ webhookUrl: shop.url })
    meta.openWindow(to)
    const message = aText("Hola", { to })
    const accepted = await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    await meta.simulator.settled()
    expect(accepted.waId).toBe(waId)
    expect(shop.eventsOf("message")[0]?.message.from).toBe(waId)
    expect(shop.eventsOf("status").map(({ status }) => status.recipient_id)).toEqual([waId, waId])
    expect(shop.problems).toEqual([])
    await meta.close()
    await shop.close()
  })
})
