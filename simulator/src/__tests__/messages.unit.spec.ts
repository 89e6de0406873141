import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId, person, personWaId } from "./cloud-api-caller"

describe("sending a message", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("answers a text inside the window with the person's ids and a message id", async () => {
    simulator.inbound({ from: person, to: numberId, type: "text", text: { body: "Hi" } })
    const { status, body } = await api.sendText("Hello", { biz_opaque_callback_data: "wamsg_1" })
    expect(status).toBe(200)
    expect(body.contacts).toEqual([
      { input: person, wa_id: personWaId, user_id: expect.stringMatching(/^GB\./) as string },
    ])
    expect(body.messages).toEqual([{ id: expect.stringMatching(/^wamid\./) as string }])
  })

  it("shows what the phone received, with the rendered text and when it came", async () => {
    await api.sendTemplate("hello_world", [], { biz_opaque_callback_data: "wamsg_2" })
    const [received] = simulator.received()
    expect(received).toMatchObject({
      wa_id: personWaId,
      to: person,
      phone_number_id: numberId,
      type: "template",
      template: { name: "hello_world", language: "en_US", category: "UTILITY" },
      biz_opaque_callback_data: "wamsg_2",
      text: expect.stringContaining("Welcome and congratulations!!") as string,
    })
    expect(Date.now() - (received?.received_ms ?? 0)).toBeLessThan(5_000)
  })

  it("refuses free text to somebody who has not written within 24 hours", async () => {
    const dayAgo = Math.floor(Date.now() / 1000) - 24 * 3600 - 1
    simulator.inbound({ from: person, to: numberId, text: { body: "Hi" }, timestamp: dayAgo })
    const { status, body } = await api.sendText("Still there?")
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 131047, type: "OAuthException" })
    expect(body.error?.error_data?.details).toContain("24 hours")
  })

  it("knows Mexicans and Brazilians by the ids WhatsApp gives them", async () => {
    await api.sendTemplate("hello_world", [], { to: "+52 55 1234 5678" })
    await api.sendTemplate("hello_world", [], { to: "+55 51 98765 4321" })
    expect(simulator.received().map((message) => message.wa_id)).toEqual([
      "5215512345678",
      "555187654321",
    ])
    expect(simulator.received({ to: "+525512345678" })).toHaveLength(1)
  })

  it("takes a business-scoped user id in place of a number", async () => {
    const { body } = await api.sendTemplate("hello_world")
    const userId = body.contacts?.[0]?.user_id
    const again = await api.sendTemplate("hello_world", [], { to: undefined, recipient: userId })
    expect(again.body.contacts).toEqual([{ input: userId, user_id: userId }])
    expect(simulator.received({ to: person })).toHaveLength(2)
  })

  it.each([
    ["no token", null, 401, 0],
    ["a token nobody issued", "wrong", 401, 190],
  ])("refuses %s", async (_what, token, status, code) => {
    const answer = await callCloudApi(simulator, token).sendText("Hello")
    expect(answer.status).toBe(status)
    expect(answer.body.error).toMatchObject({
      code,
      fbtrace_id: expect.stringMatching(/^A.+/) as string,
    })
  })

  it("answers for a number it does not know as Meta does", async () => {
    const answer = await api.send({ type: "text", text: { body: "Hello" } }, "999")
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({
      code: 100,
      error_subcode: 33,
      type: "GraphMethodException",
    })
  })

  it.each([
    ["a text of 4,097 characters", { type: "text", text: { body: "x".repeat(4097) } }, 100],
    ["a text without a body", { type: "text", text: {} }, 131008],
    ["a type that does not exist", { type: "hologram", hologram: {} }, 100],
    ["media with neither id nor link", { type: "image", image: {} }, 100],
    ["media under an unknown id", { type: "image", image: { id: "1" } }, 100],
    [
      "a fourth reply button",
      {
        type: "interactive",
        interactive: {
          type: "button",
          body: { text: "Choose" },
          action: {
            buttons: ["a", "b", "c", "d"].map((id) => ({
              type: "reply",
              reply: { id, title: id },
            })),
          },
        },
      },
      131009,
    ],
    [
      "a body of 1,025 characters over buttons",
      {
        type: "interactive",
        interactive: {
          type: "button",
          body: { text: "x".repeat(1025) },
          action: { buttons: [{ type: "reply", reply: { id: "a", title: "A" } }] },
        },
      },
      131009,
    ],
    ["no recipient", { type: "text", text: { body: "Hello" }, to: undefined }, 100],
    [
      "the business itself as recipient",
      { type: "text", text: { body: "Hi" }, to: "15550100001" },
      131021,
    ],
  ])("refuses %s", async (_what, message, code) => {
    simulator.inbound({ from: person, to: numberId, text: { body: "Hi" } })
    const answer = await api.send(message)
    expect(answer.status).toBe(400)
    expect(answer.body.error?.code).toBe(code)
    expect(simulator.received()).toHaveLength(0)
  })

  it("marks what a person wrote as read, with all before it", async () => {
    simulator.inbound({ from: person, to: numberId, text: { body: "One" } })
    const { wamid } = simulator.inbound({ from: person, to: numberId, text: { body: "Two" } })
    const answer = await api.call("POST", `${numberId}/messages`, {
      messaging_product: "whatsapp",
      status: "read",
      message_id: wamid,
      typing_indicator: { type: "text" },
    })
    expect(answer.body).toEqual({ success: true })
    expect(simulator.received({ direction: "inbound" }).map(({ status }) => status)).toEqual([
      "read",
      "read",
    ])
  })
})
