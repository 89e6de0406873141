import { templateDefinitionSchema } from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aTemplate } from "./support/a-message"
import { connectToMeta, shopNumber, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const { wabaId } = META
const daySeconds = 24 * 60 * 60

describe("a template's way through Meta's review", () => {
  let meta: Meta
  let shop: ShopServer
  const create = (text: string) =>
    meta.client.templates.create({
      wabaId,
      template: templateDefinitionSchema.parse({
        name: "reviewed",
        language: "en_US",
        category: "UTILITY",
        components: [{ type: "BODY", text }],
      }),
    })
  const read = (templateId: string) => meta.client.templates.get({ templateId })
  const latest = async () => {
    await meta.simulator.settled()
    return shop.eventsOf("template_status").at(-1)?.update
  }

  beforeAll(async () => {
    shop = await startShopServer()
    meta = await connectToMeta({ webhookUrl: shop.url, seedTemplates: false })
  })
  beforeEach(async () => {
    await meta.simulator.settled()
    meta.simulator.reset()
    await meta.simulator.configure({ template_review_ms: 0 })
    shop.forget()
  })
  afterEach(() => expect(shop.problems).toEqual([]))
  afterAll(async () => {
    await meta.close()
    await shop.close()
  })

  it("is refused at once with words for whoever wrote it", async () => {
    await expect(create("Hello, your order has left us, {{1}}")).rejects.toMatchObject({
      code: 100,
      subcode: 2388299,
      userTitle: expect.any(String),
      userMessage: "Variables can't be at the start or end of the template.",
    })
  })

  it("ends with a reason and what to do, and begins anew with another text", async () => {
    const { id } = await create("Please send us your card number and your password.")
    expect(await latest()).toMatchObject({
      event: "REJECTED",
      reason: "SCAM",
      rejection_info: { reason: expect.any(String), recommendation: expect.any(String) },
    })
    expect(await read(id)).toMatchObject({ status: "REJECTED", rejected_reason: "SCAM" })

    await meta.client.templates.edit({
      templateId: id,
      changes: { components: [{ type: "BODY", text: "Your order is on its way to you." }] },
    })
    expect(await latest()).toMatchObject({ event: "APPROVED" })
    expect(shop.eventsOf("template_components")).toMatchObject([
      { update: { message_template_element: "Your order is on its way to you." } },
    ])
  })

  it("moves what advertises to marketing, and says so in the answer", async () => {
    const { category } = await create("There is a discount of 20% on everything this week.")
    expect(category).toBe("MARKETING")
  })

  it("goes on in use: paused for its quality, resumed, moved to another category", async () => {
    const { id } = await create("Your order has left our shop.")
    await meta.simulator.settled()
    meta.simulator.putTemplate({ name: "reviewed", quality: "RED" })
    expect(await latest()).toMatchObject({ event: "PAUSED", other_info: { title: "FIRST_PAUSE" } })
    await expect(meta.client.templates.unpause({ templateId: id })).rejects.toMatchObject({
      userMessage: expect.stringContaining("resumes by itself"),
    })
    meta.simulator.advanceClock({ hours: 3 })
    expect(await latest()).toMatchObject({ event: "APPROVED", other_info: { title: "UNPAUSE" } })

    meta.simulator.putTemplate({ name: "reviewed", correct_category: "MARKETING" })
    expect(await read(id)).toMatchObject({ category: "UTILITY", correct_category: "MARKETING" })
    meta.simulator.advanceClock({ hours: 24 })
    await meta.simulator.settled()
    expect(shop.eventsOf("template_category").map(({ update }) => update)).toMatchObject([
      { new_category: "UTILITY", correct_category: "MARKETING" },
      { previous_category: "UTILITY", new_category: "MARKETING" },
    ])
  })

  it("keeps its name after it was deleted", async () => {
    const { id } = await create("Your order has left our shop.")
    await meta.simulator.settled()
    await meta.client.templates.delete({ wabaId, name: "reviewed", templateId: id })
    expect(await latest()).toMatchObject({ event: "DELETED" })
    await expect(create("Another text.")).rejects.toMatchObject({ subcode: 2388023 })
  })

  it("is counted once Meta was asked to count", async () => {
    const { id } = await create("Your order has left our shop.")
    await meta.simulator.settled()
    const start = new Date(Math.floor(Date.now() / 1000 / daySeconds) * daySeconds * 1000)
    const request = {
      wabaId,
      templateIds: [id],
      start,
      end: new Date(start.getTime() + daySeconds * 1000),
    }
    await expect(meta.client.templateInsights.read(request)).rejects.toMatchObject({ code: 200007 })
    await meta.client.templateInsights.enable({ wabaId })
    const message = aTemplate("reviewed")
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    await meta.simulator.settled()
    expect(await meta.client.templateInsights.read(request)).toMatchObject([
      { template_id: id, sent: 1, delivered: 1, read: 0, cost: expect.any(Array) },
    ])
  })
})
