import fc from "fast-check"
import { exportedTemplateSchema, type ExportedTemplate } from "../../../src/contract"
import { TEMPLATE_LIBRARY } from "../../../src/domain/templates/library"
import { validTemplate } from "../../../src/domain/templates/__tests__/template-arbitrary"
import { inModule } from "../outbound/in-module"
import { ACTOR, aDraft, anAccount, anApproved, bodyOf, saying, TEXT } from "./builders"

const OTHER = "Hi {{customer_name}}, we have just packed your order."

inModule({ name: "template-exchange" }, ({ service, db }) => {
  let here: string
  let there: string

  beforeEach(async () => {
    here = await anAccount(service)
    there = await anAccount(service, {
      wabaId: "100000000000002",
      phoneNumberId: "200000000000002",
    })
  })

  const exportAll = async (accountId: string) =>
    (await service.exportTemplates({ accountId })).templates
  const importAll = (
    accountId: string,
    templates: readonly unknown[],
    onConflict: "skip" | "draft" = "skip"
  ) => service.importTemplates({ accountId, templates, onConflict, actorId: ACTOR })
  const like = (name: string, text: string): ExportedTemplate => {
    const { category, components } = saying(text)
    const nothing = { message_send_ttl_seconds: null, header_media: null, library_name: null }
    return {
      ...{ name, language: "en", category, parameter_format: "NAMED", components },
      ...{ ...nothing, trigger: "order.placed", bindings: { body: { customer_name: "{{ x }}" } } },
    }
  }

  it("brings the whole library from one account into another as it was", async () => {
    const library = TEMPLATE_LIBRARY.flatMap(({ languages, trigger, bindings, name }) =>
      Object.values(languages).map((definition) =>
        exportedTemplateSchema.parse({
          ...definition,
          ...{ parameter_format: definition.parameterFormat, trigger, bindings },
          library_name: name,
        })
      )
    )
    const { counts } = await importAll(here, library)
    expect(counts).toMatchObject({ created: library.length, refused: 0 })

    const file = await exportAll(here)
    expect(file).toHaveLength(library.length)
    await importAll(there, file)
    expect(await exportAll(there)).toEqual(file)
    expect((await importAll(there, file)).counts).toMatchObject({ same: library.length })
  })

  it("brings any template over as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(validTemplate, { minLength: 1, maxLength: 5 }),
        async (definitions) => {
          await db().raw("DELETE FROM whatsapp_template")
          const templates = definitions.map((definition, at) => ({
            accountId: here,
            ...{ name: `${definition.name.slice(0, 500)}_${at}`, language: definition.language },
            content: saying("", {
              category: definition.category,
              parameterFormat: definition.parameterFormat,
              components: definition.components as never,
            }),
          }))
          await service.createTemplates({ templates, actorId: ACTOR })

          const file = JSON.parse(JSON.stringify(await exportAll(here))) as unknown[]
          const { counts } = await importAll(there, file)
          expect(counts).toMatchObject({ created: templates.length, refused: 0 })
          expect(await exportAll(there)).toEqual(file)
        }
      ),
      { numRuns: 25 }
    )
  })

  it("carries what the shop means a template to say, unsent changes included", async () => {
    const id = await anApproved(service, here)
    await service.saveTemplate({ id, changes: { content: saying(OTHER) }, actorId: ACTOR })
    const [exported] = await exportAll(here)

    expect(exported).toMatchObject({ name: "order_packed", language: "en" })
    expect(exported?.components).toEqual(saying(OTHER).components)
  })

  it("leaves what is there alone, or puts a draft beside it", async () => {
    const draft = await aDraft(service, here, { name: "a_draft" })
    const approved = await anApproved(service, here, { name: "approved" })
    const file = [like("a_draft", OTHER), like("approved", OTHER), like("fresh", TEXT)]

    const skipped = await importAll(here, file)
    expect(skipped.results.map(({ outcome }) => outcome)).toEqual(["skipped", "skipped", "created"])
    const drafted = await importAll(here, file, "draft")
    expect(drafted.results).toMatchObject([
      { outcome: "drafted", id: draft },
      { outcome: "drafted", id: approved },
      { outcome: "same", id: skipped.results[2]?.id },
    ])
    expect(bodyOf((await service.retrieveTemplate(draft)).content)).toBe(OTHER)
    const atMeta = await service.retrieveTemplate(approved)
    expect(bodyOf(atMeta.content)).toBe(TEXT)
    expect(atMeta).toMatchObject({ has_draft: true, trigger: "order.placed", status: "APPROVED" })

    await service.undoTemplateChanges(drafted)
    expect(bodyOf((await service.retrieveTemplate(draft)).content)).toBe(TEXT)
  })

  it("refuses what cannot be read, and takes the rest", async () => {
    const { results, counts } = await importAll(here, [
      { ...like("Not A Name", TEXT) },
      "nothing of the kind",
      like("good", TEXT),
      like("good", OTHER),
      { ...like("no_category", TEXT), category: "SOMETHING" },
    ])

    expect(counts).toMatchObject({ created: 1, refused: 4 })
    expect(results.map(({ outcome, name }) => [name, outcome])).toEqual([
      ["Not A Name", "refused"],
      [null, "refused"],
      ["good", "created"],
      ["good", "refused"],
      ["no_category", "refused"],
    ])
    expect(results[3]?.problems[0]?.message).toMatch(/twice/)
    expect(results[4]?.problems[0]).toMatchObject({ where: "category" })
  })
})
