import { renderBindings } from "../../../automations/render-bindings"
import { findTrigger } from "../../../automations/triggers"
import { recogniseConsentWord } from "../../../consent"
import { renderTemplate } from "../../render-template"
import { listVariables } from "../../template-variables"
import { validateParameters } from "../../validate-parameters"
import { TEMPLATE_LIBRARY } from "../index"
import {
  boundButtons,
  definitionProblems,
  LIBRARY_ENTRIES,
  namesByPart,
  quickReplies,
  ready,
} from "./library-entries"

describe.each(LIBRARY_ENTRIES)(
  "the ready-made $name in $language",
  ({ template, language, definition }) => {
    const rendered = renderBindings({
      bindings: template.bindings,
      context: findTrigger(template.trigger)?.sampleContext ?? {},
      locale: language,
      currencyCode: "eur",
    })
    const values = () => {
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
      return rendered.values
    }

    it("breaks none of Meta's rules", () => {
      expect(definitionProblems(ready(definition))).toEqual([])
    })

    it("is filled by its bindings from its trigger's sample, with nothing missing or too much", () => {
      expect(validateParameters(definition, values())).toEqual([])
      expect(renderTemplate(definition, values()).text).not.toMatch(/\{\{|undefined/)
    })

    it("has a sample for each variable, and each is bound", () => {
      const variables = listVariables(definition)
      const texts = variables.filter(({ component }) => component !== "headerMedia")
      expect(texts.filter(({ example }) => !example)).toEqual([])
      if (template.category === "AUTHENTICATION") return
      expect(namesByPart(variables)).toEqual({
        body: Object.keys(template.bindings.body).sort(),
        buttons: boundButtons(template).filter((at) => !quickReplies(definition).includes(at)),
        media: template.bindings.headerMedia ? ["media"] : [],
      })
    })

    it("tells a word to stop that is recognised, and no other button stops by mistake", () => {
      if (template.category === "AUTHENTICATION") return
      const { footer = "", buttons } = renderTemplate(definition, values())
      expect(footer.split(/[^\p{L}\p{M}]+/u).map(recogniseConsentWord)).toContain("stop")
      expect(buttons.filter(({ text }) => recogniseConsentWord(text))).toEqual([])
    })
  }
)

describe("the ready-made templates", () => {
  it("are one for each name, with an event of the triggers table", () => {
    expect(new Set(TEMPLATE_LIBRARY.map(({ name }) => name)).size).toBe(TEMPLATE_LIBRARY.length)
    for (const { trigger, description } of TEMPLATE_LIBRARY) {
      expect(findTrigger(trigger)?.event).toBe(trigger)
      expect(description).toMatch(/^[A-Z][^.]+$/)
    }
  })

  it("ask for the consent of what they are: marketing for what Meta calls so", () => {
    for (const { name, category, purpose } of TEMPLATE_LIBRARY) {
      if (category === "MARKETING")
        expect({ name, purpose }).toEqual({ name, purpose: "marketing" })
      else expect({ name, purpose }).not.toEqual({ name, purpose: "marketing" })
    }
  })

  it("have the same variables and buttons in every language", () => {
    for (const { languages } of TEMPLATE_LIBRARY) {
      const shapes = Object.values(languages).map((definition) => ({
        variables: namesByPart(listVariables(definition)),
        parts: definition.components.map(({ type }) => type),
        buttons: renderTemplate(definition, { body: {} }).buttons.map(({ type }) => type),
      }))
      expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1)
    }
  })

  it("never say the same twice in one language, which Meta takes for a copy", () => {
    const bodies = LIBRARY_ENTRIES.filter(({ template }) => template.category !== "AUTHENTICATION")
    const texts = bodies.map(({ definition }) => renderTemplate(definition, { body: {} }).body)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it("greet a guest without a name by the address they ordered with", () => {
    for (const { bindings } of TEMPLATE_LIBRARY.filter(
      ({ bindings: of }) => of.body.customer_name
    )) {
      const filled = renderBindings({
        bindings: { body: { name: bindings.body.customer_name ?? "" } },
        context: { order: { email: "guest@example.com" }, customer: null },
        locale: "en",
        currencyCode: "usd",
      })
      expect(filled).toEqual({ ok: true, values: { body: { name: "guest@example.com" } } })
    }
  })
})
