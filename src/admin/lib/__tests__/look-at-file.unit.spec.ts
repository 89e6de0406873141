import type { ExportedTemplate } from "../../../contract"
import { lookAtFile, templatesInFile } from "../look-at-file"

const aTemplate = (given: Partial<ExportedTemplate> = {}): ExportedTemplate => ({
  name: "receipt",
  language: "en",
  category: "UTILITY",
  parameter_format: "NAMED",
  components: [{ type: "BODY", text: "Thank you for your order." }],
  message_send_ttl_seconds: null,
  header_media: null,
  trigger: null,
  bindings: null,
  library_name: null,
  ...given,
})

const file = (templates: unknown) =>
  JSON.stringify({ format: "medusa-plugin-whatsapp/templates", version: 1, templates })

describe("a file of templates", () => {
  it("is known from others", () => {
    expect(templatesInFile(file([aTemplate()]))).toHaveLength(1)
    expect(templatesInFile(`{"format": "another", "templates": []}`)).toBeNull()
    expect(templatesInFile("no json")).toBeNull()
  })

  it("says of each template what would become of it", () => {
    const changed = [{ type: "BODY", text: "Thanks for your order." }]
    const templates = [
      aTemplate({ language: "de" }),
      aTemplate(),
      aTemplate({ name: "welcome", components: changed }),
      { name: "Not A Name", language: "en" },
    ]
    const existing = [aTemplate(), aTemplate({ name: "welcome" })]
    const outcomes = (onConflict: "skip" | "draft") =>
      lookAtFile({ templates, existing, onConflict }).map(({ outcome }) => outcome)

    expect(outcomes("skip")).toEqual(["created", "same", "skipped", "refused"])
    expect(outcomes("draft")).toEqual(["created", "same", "drafted", "refused"])
  })

  it("says why a template cannot be read", () => {
    const [look] = lookAtFile({ templates: [{ name: 7 }], existing: [], onConflict: "skip" })
    expect(look).toMatchObject({ outcome: "refused", name: null })
    expect(look?.unreadable.join()).toContain("language")
  })
})
