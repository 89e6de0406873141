import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

describe("Meta's review of a template", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>
  const last = () => receiver.changes().at(-1)?.value
  const create = (text: string, more: Record<string, unknown> = {}) =>
    api.call("POST", `${accountId}/message_templates`, {
      name: "reviewed",
      language: "en_US",
      category: "UTILITY",
      components: [{ type: "BODY", text }],
      ...more,
    })
  const read = async (id: unknown) => (await api.call("GET", String(id))).body

  beforeAll(async () => {
    receiver = await startWebhookReceiver()
    simulator = await startSimulator({ port: 0, webhookUrl: receiver.url, seedTemplates: false })
    api = callCloudApi(simulator)
  })
  beforeEach(async () => {
    await simulator.settled()
    simulator.reset()
    receiver.received.length = 0
    await simulator.configure({ template_review_ms: 0 })
  })
  afterAll(async () => {
    await simulator.close()
    await receiver.close()
  })

  it("approves what breaks none of its rules, and says so", async () => {
    const { body } = await create("Your order has left our shop.")
    expect(body).toMatchObject({ status: "PENDING", category: "UTILITY" })
    await simulator.settled()
    expect(await read(body.id)).toMatchObject({ status: "APPROVED" })
    expect(last()).toMatchObject({ event: "APPROVED", message_template_id: Number(body.id) })
  })

  it.each([
    ["SCAM", "Please reply with your card number and the password of your account."],
    ["ABUSIVE_CONTENT", "Pay your order today or else you will regret it."],
    ["TAG_CONTENT_MISMATCH", "Ваш заказ уже отправлен и скоро будет у вас."],
    ["INCORRECT_CATEGORY", "Here is the verification code for your order."],
  ])("rejects with %s: %s", async (reason, text) => {
    const { body } = await create(text)
    await simulator.settled()
    expect(await read(body.id)).toMatchObject({ status: "REJECTED", rejected_reason: reason })
    expect(last()).toMatchObject({
      event: "REJECTED",
      reason,
      rejection_info: { reason: expect.any(String), recommendation: expect.any(String) },
    })
  })

  it("rejects a shortened address, and the words of another template", async () => {
    const url = "https://bit.ly/order"
    const buttons = { type: "BUTTONS", buttons: [{ type: "URL", text: "Track", url }] }
    const text = "Your order has left our shop."
    const first = await create(text, { components: [{ type: "BODY", text }, buttons] })
    await create(text, { name: "original" })
    await simulator.settled()
    const copy = await create(text, { name: "copied" })
    await simulator.settled()
    for (const { body } of [first, copy]) {
      expect(await read(body.id)).toMatchObject({ rejected_reason: "INVALID_FORMAT" })
    }
  })

  it.each([
    "Everything is at a 20% discount today.",
    "You still have something waiting in your cart with us.",
    "Mit diesem Gutschein sparen Sie beim nächsten Einkauf.",
  ])("puts what sells where it belongs: %s", async (text) => {
    const { body } = await create(text)
    expect(body.category).toBe("MARKETING")
    await simulator.settled()
    expect(await read(body.id)).toMatchObject({
      status: "APPROVED",
      category: "MARKETING",
      previous_category: "UTILITY",
    })
  })

  it("says what it was told to say, once", async () => {
    simulator.nextReview({
      name: "reviewed",
      verdict: "reject",
      rejected_reason: "PROMOTIONAL",
      rejection_info: { reason: "It sells.", recommendation: "Do not sell." },
    })
    const { body } = await create("Your order has left our shop.")
    await simulator.settled()
    expect(last()).toMatchObject({
      reason: "PROMOTIONAL",
      rejection_info: { recommendation: "Do not sell." },
    })
    await api.call("POST", String(body.id), {
      components: [{ type: "BODY", text: "Your order is with you." }],
    })
    await simulator.settled()
    expect(await read(body.id)).toMatchObject({ status: "APPROVED", rejected_reason: "NONE" })
  })

  it("waits for a person's verdict when it is held", async () => {
    simulator.nextReview({ name: "reviewed", verdict: "hold" })
    const { body } = await create("Your order has left our shop.")
    await simulator.settled()
    expect(await read(body.id)).toMatchObject({ status: "PENDING" })
    simulator.putTemplate({ name: "reviewed", status: "APPROVED" })
    expect(await read(body.id)).toMatchObject({ status: "APPROVED" })
  })
})
