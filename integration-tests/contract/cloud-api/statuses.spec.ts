import { aTemplate } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const opaque = "wamsg_Zoë_👋"

describe("what became of a message", () => {
  let meta: Meta
  let shop: ShopServer
  const send = async (to = person) => {
    const { wamid } = await meta.client.messages.send({
      phoneNumberId: shopNumber,
      message: aTemplate("hello_world", undefined, { to, biz_opaque_callback_data: opaque }),
    })
    await meta.simulator.settled()
    return wamid
  }
  const statuses = () => shop.eventsOf("status").map(({ status }) => status)
  const only = (wanted: string) => statuses().filter(({ status }) => status === wanted)

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

  it("arrives signed and whole from sent to read, under our own id", async () => {
    const id = await send()
    meta.simulator.open({ from: person, to: shopNumber })
    await meta.simulator.settled()
    const common = { id, recipient_id: "447911123456", biz_opaque_callback_data: opaque }
    expect(statuses()).toHaveLength(3)
    expect(statuses()).toEqual(
      expect.arrayContaining(
        ["sent", "delivered", "read"].map((status) =>
          expect.objectContaining({ ...common, status })
        )
      )
    )
  })

  it("says what it costs", async () => {
    await send()
    expect(only("delivered")[0]?.pricing).toEqual({
      billable: true,
      pricing_model: "PMP",
      type: "regular",
      category: "utility",
    })
  })

  it("says why it failed", async () => {
    await send("+44 7911 131026")
    expect(statuses()).toMatchObject([
      { status: "failed", errors: [{ code: 131026, title: "Message undeliverable" }] },
    ])
  })

  it("fails after it was sent, too", async () => {
    await send("+44 7911 131036")
    expect(only("sent")).toHaveLength(1)
    expect(only("failed")).toMatchObject([{ errors: [{ code: 131036 }] }])
  })

  it("is told of a message whose sender never got an answer", async () => {
    meta.simulator.faults({ drop_response: 1 })
    await expect(send()).rejects.toThrow()
    await meta.simulator.settled()
    expect(statuses()).toContainEqual(
      expect.objectContaining({ status: "delivered", biz_opaque_callback_data: opaque })
    )
  })

  it("is told in bodies of many updates, out of order and twice, and stays readable", async () => {
    meta.simulator.faults({ webhooks: { hold: true, reorder: true, duplicate: 2 } })
    const sending = Array.from({ length: 50 }, (_, at) =>
      meta.client.messages.send({
        phoneNumberId: shopNumber,
        message: aTemplate("hello_world", undefined, { to: `+4479111000${10 + at}` }),
      })
    )
    const wamids = (await Promise.all(sending)).map(({ wamid }) => wamid)
    await meta.simulator.waitFor({ status: "delivered", least: wamids.length })
    meta.simulator.faults({ webhooks: { hold: false } })
    await meta.simulator.settled()

    expect(new Set(statuses().map(({ id }) => id))).toEqual(new Set(wamids))
    expect(statuses().length).toBeGreaterThan(wamids.length * 2)
    expect(Math.max(...meta.simulator.deliveries().map(({ updates }) => updates))).toBeGreaterThan(
      1
    )
  })

  it("carries a conversation where webhooks are of an older version", async () => {
    const older = await connectToMeta({ webhookUrl: shop.url, webhookVersion: "v23.0" })
    const message = aTemplate("hello_world")
    await older.client.messages.send({ phoneNumberId: shopNumber, message })
    await older.simulator.settled()
    await older.close()
    expect(only("sent")).toMatchObject([
      { conversation: { id: expect.any(String), expiration_timestamp: expect.any(Number) } },
    ])
    expect(only("delivered")).toMatchObject([{ conversation: { origin: { type: "utility" } } }])
  })
})
