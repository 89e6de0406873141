import { inModule } from "../outbound/in-module"
import { ACTOR, aDraft, anAccount, anApproved, bodyOf, saying, TEXT } from "./builders"

const OTHER = "Hi {{customer_name}}, we have just packed your order."

inModule({ name: "template-drafts" }, ({ service }) => {
  let accountId: string

  beforeEach(async () => {
    accountId = await anAccount(service)
  })

  const save = (id: string, text: string, revision?: string) =>
    service.saveTemplate({ id, revision, changes: { content: saying(text) }, actorId: ACTOR })
  const kinds = async (templateId: string) => {
    const { events } = await service.listTemplateEvents({ templateId, limit: 10, offset: 0 })
    return events.map(({ kind, from, to, details }) => [kind, from, to, details?.how ?? null])
  }

  it("makes a draft that is its own content, and remembers who wrote it", async () => {
    const id = await aDraft(service, accountId, { trigger: "order.placed" })

    const draft = await service.retrieveTemplate(id)
    expect(draft).toMatchObject({
      ...{ status: "DRAFT", has_draft: true, has_conflict: false, review_state: "none" },
      ...{ draft: null, trigger: "order.placed", meta_template_id: null },
    })
    expect(bodyOf(draft.content)).toBe(TEXT)
    expect(await kinds(id)).toEqual([["content", null, null, "created"]])
  })

  it("makes nothing of a name and language there is already", async () => {
    const id = await aDraft(service, accountId)
    const template = { accountId, name: "order_packed", language: "en", content: saying(OTHER) }

    expect(await service.createTemplates({ templates: [template], actorId: ACTOR })).toEqual([])
    expect(bodyOf((await service.retrieveTemplate(id)).content)).toBe(TEXT)
  })

  it("writes a draft over, and leaves what Meta has of another as it is", async () => {
    const draft = await aDraft(service, accountId, { name: "a_draft" })
    const approved = await anApproved(service, accountId)
    await save(draft, OTHER)
    await save(approved, OTHER)

    expect(bodyOf((await service.retrieveTemplate(draft)).content)).toBe(OTHER)
    const atMeta = await service.retrieveTemplate(approved)
    expect(bodyOf(atMeta.content)).toBe(TEXT)
    expect(atMeta).toMatchObject({ status: "APPROVED", has_draft: true })
    expect(atMeta.draft && bodyOf(atMeta.draft)).toBe(OTHER)
  })

  it("keeps no changes that come to what Meta has", async () => {
    const id = await anApproved(service, accountId)
    await save(id, OTHER)
    await save(id, TEXT)

    expect(await service.retrieveTemplate(id)).toMatchObject({ draft: null, has_draft: false })
  })

  it("refuses to write over what somebody else wrote meanwhile, and says what to do", async () => {
    const id = await aDraft(service, accountId)
    const seen = String((await service.retrieveTemplate(id)).revision)
    await save(id, OTHER, seen)

    await expect(save(id, "Hello {{customer_name}}, it is packed now.", seen)).rejects.toThrow(
      /Load it again/
    )
    await save(id, TEXT)
    expect(bodyOf((await service.retrieveTemplate(id)).content)).toBe(TEXT)
  })

  it("gives a draft another name, but neither a taken one nor one to what Meta has", async () => {
    const id = await aDraft(service, accountId)
    await aDraft(service, accountId, { name: "taken" })
    const approved = await anApproved(service, accountId, { name: "approved" })
    const rename = (of: string, name: string) =>
      service.saveTemplate({ id: of, changes: { name }, actorId: ACTOR })

    await rename(id, "another_name")
    expect(await service.retrieveTemplate(id)).toMatchObject({ name: "another_name" })
    await expect(rename(id, "taken")).rejects.toThrow(/already/)
    await expect(rename(approved, "another")).rejects.toThrow(/Duplicate/)
  })

  it("ends a review when something else is to be reviewed", async () => {
    const id = await aDraft(service, accountId)
    const { revision } = await service.retrieveTemplate(id)
    await service.changeTemplateReview({
      ...{ id, revision: String(revision), from: "none", to: "requested", actorId: ACTOR },
      review: { requested_by: ACTOR },
    })
    await service.saveTemplate({ id, changes: { trigger: "order.placed" }, actorId: ACTOR })
    expect(await service.retrieveTemplate(id)).toMatchObject({ review_state: "requested" })

    await save(id, OTHER)
    expect(await service.retrieveTemplate(id)).toMatchObject({ review_state: "none" })
    expect((await kinds(id)).slice(0, 2)).toEqual([
      ["review", "requested", "none", null],
      ["review", "none", "requested", null],
    ])
  })

  it("reviews only what was looked at", async () => {
    const id = await aDraft(service, accountId)
    const { revision } = await service.retrieveTemplate(id)
    await save(id, OTHER)

    const change = { id, revision: String(revision), from: "none", to: "requested" } as const
    await expect(
      service.changeTemplateReview({ ...change, review: {}, actorId: ACTOR })
    ).rejects.toThrow(/changed this template/)
  })

  it("copies what a template is meant to say, samples included", async () => {
    const id = await anApproved(service, accountId)
    await save(id, OTHER)
    const [copy] = await service.copyTemplates({
      ...{ id, name: "order_packed_again", how: "duplicated", actorId: ACTOR },
    })
    const [translation] = await service.copyTemplates({
      ...{ id, intoLanguage: "pt_BR", how: "translated", actorId: ACTOR },
    })

    for (const made of [copy, translation]) {
      const template = await service.retrieveTemplate(made?.id ?? "")
      expect(template).toMatchObject({ status: "DRAFT", meta_template_id: null })
      expect(template.content.components).toEqual(saying(OTHER).components)
    }
    const { siblings } = await service.retrieveTemplate(id)
    expect(siblings).toMatchObject([{ language: "pt_BR", status: "DRAFT", has_draft: true }])
  })

  it("copies several languages at once, or none", async () => {
    const id = await aDraft(service, accountId)
    await aDraft(service, accountId, { language: "de" })
    const copy = (name: string, languages: string[]) =>
      service.copyTemplates({ id, name, languages, how: "duplicated", actorId: ACTOR })

    expect(await copy("both", ["en", "de"])).toHaveLength(2)
    await expect(copy("more", ["en", "fr"])).rejects.toThrow(/does not exist in fr/)
    await aDraft(service, accountId, { name: "half", language: "de" })
    await expect(copy("half", ["en", "de"])).rejects.toThrow(/half in de already/)
    const { count } = await service.listTemplatesForAdmin({ q: "half", limit: 1, offset: 0 })
    expect(count).toBe(1)
  })

  it("makes as if a change had not been", async () => {
    const id = await aDraft(service, accountId)
    const former = await save(id, OTHER)
    const created = await aDraft(service, accountId, { name: "another" })
    await service.undoTemplateChanges({ former, created: [created] })

    expect(bodyOf((await service.retrieveTemplate(id)).content)).toBe(TEXT)
    await expect(service.retrieveTemplate(created)).rejects.toThrow(/not found/)
  })
})
