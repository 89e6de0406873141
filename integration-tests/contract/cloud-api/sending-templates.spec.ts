import { outgoingMessageSchema, type TemplateSendComponent } from "../../../src/cloud-api"
import { aTemplate } from "./support/a-message"
import { connectToMeta, shopNumber, type Meta } from "./support/connect-to-meta"
import { everyBodyParameter, everyTemplatePart } from "./support/every-template-part"

describe("a template the client can send", () => {
  let meta: Meta
  const approve = (...components: object[]) =>
    meta.simulator.putTemplate({
      name: "approved",
      components: components as { type: string }[],
    })
  const send = (...components: TemplateSendComponent[]) => {
    const message = outgoingMessageSchema.parse(aTemplate("approved", components))
    return meta.client.messages.send({ phoneNumberId: shopNumber, message })
  }

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it.each(everyTemplatePart)("is taken with %s", async (_what, definition, sent) => {
    approve({ type: "BODY", text: "Your bag" }, definition)
    await expect(send(sent)).resolves.toMatchObject({ messageStatus: "accepted" })
  })

  it.each(everyBodyParameter)("is taken with a $type in its body", async (parameter) => {
    approve({ type: "BODY", text: "Hi {{1}}!" })
    await expect(send({ type: "body", parameters: [parameter] })).resolves.toHaveProperty("wamid")
  })

  it("may use up all 1024 characters with its values, emoji being one", async () => {
    approve({ type: "BODY", text: "Hi {{1}}!" })
    const fill = (length: number) =>
      send({ type: "body", parameters: [{ type: "text", text: "👋".repeat(length) }] })
    await expect(fill(1020)).resolves.toHaveProperty("wamid")
    await expect(fill(1021)).rejects.toMatchObject({ code: 132005 })
  })

  it("counts a value as often as the body says it", async () => {
    approve({ type: "BODY", text: "{{1}}, {{1}}!" })
    const fill = (length: number) =>
      send({ type: "body", parameters: [{ type: "text", text: "a".repeat(length) }] })
    await expect(fill(510)).resolves.toHaveProperty("wamid")
    await expect(fill(511)).rejects.toMatchObject({ code: 132005 })
  })

  it("carries a one-time code in its body and its button", async () => {
    meta.simulator.putTemplate({
      name: "approved",
      category: "AUTHENTICATION",
      components: [
        { type: "BODY", add_security_recommendation: true },
        { type: "BUTTONS", buttons: [{ type: "OTP", otp_type: "COPY_CODE" }] },
      ],
    })
    const text = [{ type: "text" as const, text: "123456" }]
    const accepted = await send(
      { type: "body", parameters: text },
      { type: "button", sub_type: "url", index: "0", parameters: [text[0]!] }
    )
    expect(accepted.wamid).toMatch(/^wamid\./)
  })
})
