import { inModule } from "../outbound/in-module"
import { ACTOR, aDraft, anAccount, anApproved, saying } from "./builders"

inModule({ name: "template-list" }, ({ service, db }) => {
  let accountId: string

  beforeEach(async () => {
    accountId = await anAccount(service)
    await aDraft(service, accountId, { name: "order_packed", language: "de" })
    await aDraft(service, accountId, {
      ...{ name: "loyalty_gift", language: "en", libraryName: "loyalty_gift" },
      content: saying("Dear {{customer_name}}, here is a present of ours.", {
        category: "MARKETING",
      }),
    })
    await anApproved(service, accountId)
    await anApproved(service, accountId, { name: "gone", metaTemplateId: "900000000000002" })
    await db()("whatsapp_template").where({ name: "gone" }).update({ status: "DELETED" })
  })

  type Page = Parameters<typeof service.listTemplatesForAdmin>[0]
  const list = (filters: Partial<Page> = {}) =>
    service.listTemplatesForAdmin({ limit: 10, offset: 0, ...filters })
  const keys = async (filters: Partial<Page>) =>
    (await list(filters)).templates.map(({ name, language }) => `${name} ${language}`)

  it("is ordered by name and language, without what Meta does not have any more", async () => {
    const { count, languages } = await list()
    expect(await keys({})).toEqual(["loyalty_gift en", "order_packed de", "order_packed en"])
    expect({ count, languages }).toEqual({ count: 3, languages: ["de", "en"] })
    expect(await keys({ status: "DELETED" })).toEqual(["gone en"])
  })

  it("is found by what each template is", async () => {
    expect(await keys({ category: "MARKETING" })).toEqual(["loyalty_gift en"])
    expect(await keys({ status: "APPROVED" })).toEqual(["order_packed en"])
    expect(await keys({ language: "de" })).toEqual(["order_packed de"])
    expect(await keys({ libraryName: "loyalty_gift" })).toEqual(["loyalty_gift en"])
    expect(await keys({ accountId: "waacc_other" })).toEqual([])
    expect(await keys({ reviewState: "requested" })).toEqual([])
  })

  it("is found by its name and by what it says, not by its samples", async () => {
    expect(await keys({ q: "Loyalty" })).toEqual(["loyalty_gift en"])
    expect(await keys({ q: "a present" })).toEqual(["loyalty_gift en"])
    expect(await keys({ q: "Maria" })).toEqual([])
    expect(await keys({ q: "100%" })).toEqual([])
  })

  it("counts each status under the other filters", async () => {
    expect((await list({ status: "APPROVED" })).counts).toEqual({ APPROVED: 1, DRAFT: 2 })
    expect((await list({ language: "de" })).counts).toEqual({ DRAFT: 1 })
    expect((await list()).reviewCounts).toEqual({ none: 3 })
  })

  it("is ordered as it is asked for, a page at a time", async () => {
    expect(await keys({ order: "-name", limit: 1 })).toEqual(["order_packed de"])
    expect(await keys({ order: "-name", limit: 1, offset: 2 })).toEqual(["loyalty_gift en"])
    expect(await keys({ order: "category" })).toEqual([
      ...["loyalty_gift en", "order_packed de", "order_packed en"],
    ])
  })

  it("tells what has changes that Meta does not have", async () => {
    const { templates } = await list({ q: "order_packed" })
    expect(templates.map(({ has_draft }) => has_draft)).toEqual([true, false])
    await service.saveTemplate({
      ...{ id: templates[1]?.id ?? "", actorId: ACTOR },
      changes: { content: saying("Hello {{customer_name}}, it is on its way to you.") },
    })
    expect((await list({ q: "order_packed" })).templates[1]).toMatchObject({ has_draft: true })
  })
})
