import type { InboundRequest } from "../../../simulator/src"
import { aMessage } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { everyInbound } from "./support/every-inbound"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

describe("a message somebody writes", () => {
  let meta: Meta
  let shop: ShopServer
  const write = async (message: Omit<InboundRequest, "from" | "to">) => {
    const { wamid } = meta.simulator.inbound({ ...message, from: person, to: shopNumber })
    await meta.simulator.settled()
    return wamid
  }
  const sendButtons = () =>
    meta.client.messages.send({
      phoneNumberId: shopNumber,
      message: aMessage({
        type: "interactive",
        interactive: {
          type: "list",
          body: { text: "When?" },
          action: { button: "Choose", sections: [{ rows: [{ id: "now", title: "Now 🕐" }] }] },
        },
      }),
    })

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

  it.each(everyInbound)("arrives signed and whole when it is $type", async (written) => {
    const wamid = await write(written)
    expect(shop.events).toMatchObject([
      {
        kind: "message",
        wabaId: "100000000000001",
        phoneNumberId: shopNumber,
        displayPhoneNumber: "15550100001",
        message: { id: wamid, type: written.type, from: "447911123456" },
      },
    ])
  })

  it("names who wrote it, in any script", async () => {
    await write({ name: "Zoë 李 👋", text: { body: "سلام — Grüße\u2028" } })
    expect(shop.eventsOf("message")).toMatchObject([
      {
        message: { text: { body: "سلام — Grüße\u2028" } },
        contact: { wa_id: "447911123456", profile: { name: "Zoë 李 👋" } },
      },
    ])
  })

  it("tells the advertisement it came from and the message it answers", async () => {
    const referral = { source_type: "ad", source_id: "1", headline: "Bags", ctwa_clid: "click" }
    const context = { from: "15550100001", id: "wamid.1", forwarded: true }
    await write({ text: { body: "Hi" }, referral, context })
    expect(shop.eventsOf("message")[0]?.message).toMatchObject({ referral, context })
  })

  it("names the file it brings, which can be fetched", async () => {
    await write({ type: "document", document: { data: "JVBERg==", filename: "Beleg №7.pdf" } })
    const message = shop.eventsOf("message")[0]?.message
    if (message?.type !== "document") throw new Error("not a document")
    const info = await meta.client.media.getUrl({ mediaId: message.document.id })
    const { bytes } = await meta.client.media.download(info)
    expect(bytes.toString()).toBe("%PDF")
    expect(message.document.filename).toBe("Beleg №7.pdf")
  })

  it("says which row was chosen, and of which message", async () => {
    meta.openWindow()
    const { wamid } = await sendButtons()
    meta.simulator.press({ wamid, button: "now" })
    await meta.simulator.settled()
    expect(shop.eventsOf("message").at(-1)?.message).toMatchObject({
      type: "interactive",
      interactive: { type: "list_reply", list_reply: { id: "now", title: "Now 🕐" } },
      context: { id: wamid },
    })
  })

  it("is marked as read with all before it, and typing can be shown", async () => {
    const statuses = () =>
      meta.simulator.received({ direction: "inbound" }).map(({ status }) => status)
    await write({ text: { body: "One" } })
    const second = await write({ text: { body: "Two" } })
    await write({ text: { body: "Three" } })
    await meta.client.messages.markAsRead({ phoneNumberId: shopNumber, wamid: second })
    expect(statuses()).toEqual(["read", "read", "received"])
    expect(await isTyping()).toBe(false)

    const read = { phoneNumberId: shopNumber, wamid: second, typing: true }
    await meta.client.messages.markAsRead(read)
    expect(await isTyping()).toBe(true)
  })

  it("cannot be marked as read when it never came", async () => {
    const marking = meta.client.messages.markAsRead({ phoneNumberId: shopNumber, wamid: "wamid.1" })
    await expect(marking).rejects.toMatchObject({ code: 131009 })
  })

  async function isTyping(): Promise<boolean> {
    const answer = await fetch(`${meta.simulator.url}/_sim/chats/${shopNumber}/447911123456`)
    return ((await answer.json()) as { chat: { typing: boolean } }).chat.typing
  }
})
