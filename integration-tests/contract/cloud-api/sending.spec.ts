import {
  interactiveMessageSchema,
  messageContentSchema,
  outgoingMessageSchema,
  type OutgoingMessage,
} from "../../../src/cloud-api"
import { aMessage, aTemplate, aText } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { everyContent, longestContent } from "./support/every-content"
import { everyInteractive } from "./support/every-interactive"

describe("a message the client can send", () => {
  let meta: Meta
  const send = (message: OutgoingMessage) =>
    meta.client.messages.send({ phoneNumberId: shopNumber, message })

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => {
    meta.simulator.reset()
    meta.openWindow()
  })
  afterAll(() => meta.close())

  it.each(everyContent)("is taken when it is a $type", async (content) => {
    const message = outgoingMessageSchema.parse(aMessage(content))
    const { wamid, waId, userId } = await send(message)
    expect({ waId, userId }).toEqual({
      waId: "447911123456",
      userId: expect.stringMatching(/^GB\./),
    })
    expect(meta.simulator.received()).toMatchObject([{ wamid, payload: message }])
  })

  it.each(everyInteractive)("is taken when it is interactive, a $type", async (interactive) => {
    const message = outgoingMessageSchema.parse(aMessage({ type: "interactive", interactive }))
    const { wamid } = await send(message)
    expect(meta.simulator.received()).toMatchObject([{ wamid, payload: message }])
  })

  it.each(longestContent)(
    "is as long as Meta lets a $type be, emoji being one",
    async (content) => {
      const message = outgoingMessageSchema.parse(aMessage(content))
      await expect(send(message)).resolves.toHaveProperty("wamid")
    }
  )

  it("is of every type there is, here", () => {
    const sent = [...everyContent.map(({ type }) => type), "interactive", "template"]
    const types = messageContentSchema.options.map(({ shape }) => shape.type.value)
    expect([...new Set(sent)].sort()).toEqual([...types].sort())

    const interactive = interactiveMessageSchema.options.map(({ shape }) => shape.type.value)
    expect([...new Set(everyInteractive.map(({ type }) => type))].sort()).toEqual(
      [...interactive].sort()
    )
  })

  it("is taken as a template outside the window, and says that it was", async () => {
    const accepted = await send(aTemplate("hello_world", undefined, { to: "+4915112345678" }))
    expect(accepted.messageStatus).toBe("accepted")
    expect(accepted.waId).toBe("4915112345678")
  })

  it("is taken as bytes that were made earlier", async () => {
    const body = Buffer.from(JSON.stringify(aText("Grüße 👋")))
    const outcome = await meta.client.messages.sendBytes({ phoneNumberId: shopNumber, body })
    expect(outcome).toMatchObject({ kind: "accepted", waId: "447911123456" })
    expect(meta.simulator.received()).toMatchObject([{ text: "Grüße 👋" }])
  })

  it("answers another message", async () => {
    const [hello] = meta.simulator.received({ direction: "inbound" })
    await send({ ...aText("Hello!"), context: { message_id: hello?.wamid ?? "" } })
    expect(meta.simulator.received()).toMatchObject([{ rendered: { quotes: hello?.wamid } }])
  })

  it("is addressed to a person by their user id, and then no number comes back", async () => {
    const { userId = "" } = await send(aText("Hello"))
    const accepted = await send(aText("Hello again", { recipient: userId }))
    expect(accepted).toMatchObject({ waId: undefined, userId })
    expect(meta.simulator.received({ to: person })).toHaveLength(2)
  })
})
