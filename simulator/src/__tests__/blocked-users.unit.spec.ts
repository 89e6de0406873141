import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId, person, personWaId } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

const stranger = "+44 7911 999999"

describe("blocked people", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let shop: Awaited<ReturnType<typeof startWebhookReceiver>>
  const write = (from = person) => simulator.inbound({ from, to: numberId, text: { body: "Hi" } })
  const change = (method: "POST" | "DELETE", ...users: string[]) =>
    api.call(method, `${numberId}/block_users`, {
      messaging_product: "whatsapp",
      block_users: users.map((user) => ({ user })),
    })

  beforeAll(async () => {
    shop = await startWebhookReceiver()
    simulator = await startSimulator({ port: 0, webhookUrl: shop.url })
    api = callCloudApi(simulator)
  })
  beforeEach(() => {
    simulator.reset()
    shop.received.length = 0
  })
  afterAll(async () => {
    await simulator.close()
    await shop.close()
  })

  it("are those who wrote within a day; the others fail one by one", async () => {
    write()
    const { status, body } = await change("POST", person, stranger)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      block_users: {
        added_users: [{ input: person, wa_id: personWaId }],
        failed_users: [{ input: stranger, errors: [{ code: 131047 }] }],
      },
      error: { code: 139100 },
    })
  })

  it("are neither heard nor written to", async () => {
    write()
    await change("POST", person)
    await simulator.settled()
    shop.received.length = 0
    write()
    await simulator.settled()
    expect(shop.received).toEqual([])
    expect((await api.sendText("Hello")).body.error).toMatchObject({ code: 130403 })
  })

  it("are listed a page at a time", async () => {
    write()
    write(stranger)
    await change("POST", person, stranger)
    const { body } = await api.call("GET", `${numberId}/block_users?limit=1`)
    expect(body).toMatchObject({
      data: [{ messaging_product: "whatsapp", wa_id: personWaId }],
      paging: { next: expect.any(String) },
    })
  })

  it("are heard again once they are unblocked", async () => {
    write()
    await change("POST", person)
    const { body } = await change("DELETE", person)
    expect(body.block_users).toEqual({ removed_users: [{ input: person, wa_id: personWaId }] })
    write()
    await simulator.settled()
    expect(shop.messages()).toHaveLength(2)
  })
})
