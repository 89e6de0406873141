import type { Template } from "../../../src/cloud-api"
import { orderConfirmation, paymentReceipt } from "../../../src/domain/templates/library"
import { META } from "../../shop/meta-identities"
import { connectToMeta, type Meta } from "./support/connect-to-meta"
import { everyTemplatePart } from "./support/every-template-part"

const { wabaId } = META

describe("an account's templates", () => {
  let meta: Meta
  const listAll = async (request: { limit?: number; name?: string; status?: string } = {}) => {
    const templates: Template[] = []
    for await (const template of meta.client.templates.list({ wabaId, ...request })) {
      templates.push(template)
    }
    return templates
  }
  const addMany = (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `campaign_${at}`)
    for (const name of names) meta.simulator.putTemplate({ name, status: "PAUSED" })
    return names
  }

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it.each([1, 7, 30, 100])("are listed to the last, %i a page, each once", async (limit) => {
    addMany(15)
    const ids = (await listAll({ limit })).map(({ id }) => id)
    expect(ids).toHaveLength(15 + 1 + 2 * 7)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("are listed a page at a time, from where the last one ended", async () => {
    const [first, second] = addMany(2)
    const page = await meta.client.templates.listPage({ wabaId, name: "campaign", limit: 1 })
    expect(page.data).toMatchObject([{ name: first, status: "PAUSED" }])
    const rest = await meta.client.templates.listPage({
      wabaId,
      name: "campaign",
      limit: 1,
      after: page.after,
    })
    expect(rest).toEqual({ data: [expect.objectContaining({ name: second })], after: undefined })
  })

  it("are none when nothing fits what is asked for", async () => {
    expect(await listAll({ status: "REJECTED" })).toEqual([])
  })

  it("come back as the built-in ones are written, in every language", async () => {
    const byKey = new Map(
      (await listAll()).map((found) => [`${found.name} ${found.language}`, found])
    )
    for (const { languages } of [orderConfirmation, paymentReceipt]) {
      for (const definition of Object.values(languages)) {
        expect(byKey.get(`${definition.name} ${definition.language}`)).toMatchObject({
          status: "APPROVED",
          category: definition.category,
          parameter_format: definition.parameterFormat,
          components: definition.components,
          quality_score: { score: "GREEN" },
        })
      }
    }
  })

  it.each(everyTemplatePart)("are understood with %s", async (_what, part) => {
    const components = [{ type: "BODY", text: "Your bag" }, part as { type: string }]
    const { id } = meta.simulator.putTemplate({ name: "with_part", components })
    const template = await meta.client.templates.get({ templateId: id })
    expect(template).toMatchObject({ id, name: "with_part", language: "en_US" })
    expect(template.components).toEqual(components)
  })

  it("tell what Meta decided about them", async () => {
    const seed = { name: "decided", language: "de" }
    meta.simulator.putTemplate({ ...seed, category: "UTILITY" })
    meta.simulator.putTemplate({ ...seed, category: "MARKETING", quality: "RED", status: "PAUSED" })
    expect(await listAll({ name: "decided" })).toMatchObject([
      {
        ...seed,
        category: "MARKETING",
        previous_category: "UTILITY",
        quality_score: { score: "RED" },
        status: "PAUSED",
      },
    ])
  })

  it("cannot be read of an account the token does not see", async () => {
    const listing = meta.client.templates.listPage({ wabaId: "199999999999999" })
    await expect(listing).rejects.toMatchObject({ code: 100, subcode: 33 })
  })
})
