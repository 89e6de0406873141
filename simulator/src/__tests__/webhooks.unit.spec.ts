import { createHmac } from "node:crypto"
import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi, numberId, person, personWaId } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

describe("webhooks", () => {
  let simulator: Simulator
  let shop: Awaited<ReturnType<typeof startWebhookReceiver>>
  let api: ReturnType<typeof callCloudApi>

  beforeEach(async () => {
    shop = await startWebhookReceiver()
    simulator = await startSimulator({
      port: 0,
      webhookUrl: shop.url,
      webhookRetryMs: 5,
      delays: { sent: 1, delivered: 20, read: 20 },
    })
    api = callCloudApi(simulator)
  })
  afterEach(async () => {
    await simulator.close()
    await shop.close()
  })

  it("tell sent, delivered and read, and echo the sender's own data", async () => {
    const { body } = await api.sendTemplate("hello_world", [], { biz_opaque_callback_data: "mine" })
    await simulator.settled()
    expect(shop.statuses().map(({ status }) => status)).toEqual(["sent", "delivered", "read"])
    expect(shop.statuses()[0]).toMatchObject({
      id: body.messages?.[0]?.id,
      recipient_id: personWaId,
      biz_opaque_callback_data: "mine",
      timestamp: expect.stringMatching(/^\d{10}$/) as string,
    })
    expect(shop.statuses()[1]?.pricing).toEqual({
      billable: true,
      pricing_model: "PMP",
      type: "regular",
      category: "utility",
    })
  })

  it("are signed over exactly the bytes sent, with everything beyond ASCII escaped", async () => {
    simulator.inbound({ from: person, to: numberId, name: "Zoë", text: { body: "مرحبا 🌿" } })
    await simulator.settled()
    const [webhook] = shop.received
    const expected = createHmac("sha256", "demo-app-secret")
      .update(webhook?.raw ?? "")
      .digest("hex")
    expect(webhook?.signature).toBe(`sha256=${expected}`)
    expect(webhook?.raw.toString("latin1")).toContain("\\u0645\\u0631")
    expect(webhook?.raw.toString("latin1")).toContain("Zo\\u00eb")
    expect(shop.messages()[0]).toMatchObject({ from: personWaId, text: { body: "مرحبا 🌿" } })
    expect(webhook?.body.entry[0]).toMatchObject({
      id: accountId,
      changes: [
        {
          field: "messages",
          value: {
            metadata: { phone_number_id: numberId, display_phone_number: "15550100001" },
            contacts: [{ profile: { name: "Zoë" }, wa_id: personWaId }],
          },
        },
      ],
    })
  })

  it("come again, the same bytes, until somebody answers 200", async () => {
    shop.refuse(500, 503)
    simulator.inbound({ from: person, to: numberId, text: { body: "Anybody?" } })
    await simulator.settled()
    expect(shop.messages()).toHaveLength(1)
    expect(simulator.deliveries()).toMatchObject([{ attempts: 3, outcome: 200 }])
  })

  it("of before a reset do not come again after it", async () => {
    shop.refuse(...Array.from({ length: 50 }, () => 503))
    simulator.inbound({ from: person, to: numberId, text: { body: "old" } })
    simulator.reset()
    await simulator.settled()
    expect(shop.received).toHaveLength(0)
  })

  it("carry several statuses each while many are due", async () => {
    simulator.faults({ webhooks: { hold: true } })
    await Promise.all(Array.from({ length: 40 }, () => api.sendTemplate("hello_world")))
    simulator.faults({ webhooks: { hold: false } })
    await simulator.settled()
    expect(shop.statuses()).toHaveLength(120)
    expect(shop.received.length).toBeLessThan(100)
  })

  it("do not come for an account that is not subscribed", async () => {
    await api.call("DELETE", `${accountId}/subscribed_apps`)
    simulator.inbound({ from: person, to: numberId, text: { body: "Hello?" } })
    await simulator.settled()
    expect(shop.received).toHaveLength(0)
    expect((await api.call("GET", `${accountId}/subscribed_apps`)).body.data).toEqual([])
    await api.call("POST", `${accountId}/subscribed_apps`)
    simulator.inbound({ from: person, to: numberId, text: { body: "Hello!" } })
    await simulator.settled()
    expect(shop.messages()).toHaveLength(1)
  })

  it("are duplicated, delayed and lost as asked", async () => {
    simulator.faults({ webhooks: { duplicate: 1, lose: 1 } })
    simulator.inbound({ from: person, to: numberId, text: { body: "lost" } })
    simulator.inbound({ from: person, to: numberId, text: { body: "twice" } })
    await simulator.settled()
    expect(shop.messages().map(({ text }) => text)).toEqual([{ body: "twice" }, { body: "twice" }])
  })

  it("hide the number of somebody who hides it", async () => {
    simulator.inbound({
      from: person,
      to: numberId,
      username: "zoe",
      hide_number: true,
      text: { body: "Hi" },
    })
    await api.sendText("Hello")
    await simulator.settled()
    expect(shop.messages()[0]).not.toHaveProperty("from")
    expect(shop.messages()[0]?.from_user_id).toMatch(/^GB\./)
    expect(shop.statuses()[0]).not.toHaveProperty("recipient_id")
    expect(shop.statuses()[0]?.recipient_user_id).toMatch(/^GB\./)
  })

  it("go only to an address that answers the handshake", async () => {
    await expect(
      simulator.configure({ webhook_url: shop.url, verify_token: "somebody else's" })
    ).rejects.toThrow("Callback verification failed")
    await simulator.configure({ webhook_url: shop.url, verify_token: "demo-verify-token" })
  })

  it("bring a template's approval once Meta has reviewed it", async () => {
    await simulator.configure({ template_review_ms: 10 })
    const { body } = await api.call("POST", `${accountId}/message_templates`, {
      name: "back_in_stock",
      language: "en_US",
      category: "UTILITY",
      components: [{ type: "BODY", text: "It is back." }],
    })
    expect(body).toMatchObject({ status: "PENDING", category: "UTILITY" })
    await simulator.settled()
    expect(shop.changes()).toMatchObject([
      {
        field: "message_template_status_update",
        value: { event: "APPROVED", message_template_name: "back_in_stock" },
      },
    ])
  })
})
