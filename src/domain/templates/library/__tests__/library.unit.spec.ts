import { templateComponentSchema } from "../../../../cloud-api/schemas"
import { findTrigger } from "../../../automations/triggers"
import { renderBindings } from "../../../automations/render-bindings"
import { recogniseConsentWord } from "../../../consent"
import { renderTemplate } from "../../render-template"
import { listVariables } from "../../template-variables"
import { validateDefinition } from "../../validate-definition"
import { validateParameters } from "../../validate-parameters"
import { LIBRARY_LANGUAGES, TEMPLATE_LIBRARY } from "../index"

const entries = TEMPLATE_LIBRARY.flatMap((template) =>
  LIBRARY_LANGUAGES.map((language) => ({
    template,
    language,
    name: template.name,
    definition: template.languages[language],
  }))
)

describe.each(entries)(
  "the ready-made $name in $language",
  ({ template, language, definition }) => {
    const context = findTrigger(template.trigger)?.sampleContext ?? {}
    const rendered = renderBindings({
      bindings: template.bindings,
      context,
      locale: language,
      currencyCode: "eur",
    })

    it("breaks none of Meta's rules", () => {
      expect(validateDefinition(definition)).toEqual([])
      for (const component of definition.components) {
        expect(templateComponentSchema.safeParse(component).error).toBeUndefined()
      }
    })

    it("is filled by its bindings from its trigger's sample, with nothing missing or too much", () => {
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
      expect(validateParameters(definition, rendered.values)).toEqual([])
    })

    it("has a sample for each variable, and no other", () => {
      const names = Object.keys(template.bindings.body)
      const variables = listVariables(definition)
      expect(variables.map(({ name }) => name).sort()).toEqual([...names].sort())
      expect(variables.every(({ example }) => example)).toBe(true)
    })

    it("shows the order's number and its total in the order's currency", () => {
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
      const { text } = renderTemplate(definition, rendered.values)
      expect(text).toContain("1042")
      expect(text).toMatch(/77[.,]11/)
      expect(text).toContain("€")
    })

    it("tells a word to stop that is recognised", () => {
      const { footer = "" } = renderTemplate(definition, { body: {} })
      expect(footer.split(/[^\p{L}\p{M}]+/u).map(recogniseConsentWord)).toContain("stop")
    })
  }
)

describe("the ready-made templates", () => {
  it("fit even when everything in the order is as long as it can be", () => {
    const long = "W".repeat(500)
    const context = {
      customer: { first_name: long },
      shop: { name: long },
      order: {
        display_id: 123456789,
        total: "123456789012345678.99",
        tax_total: "123456789012345678.99",
        shipping_total: "123456789012345678.99",
        created_at: "2026-03-14T10:15:00.000Z",
        items: Array.from({ length: 50 }, () => ({ quantity: 1000, title: long })),
      },
      payment: { amount: "123456789012345678.99", currency_code: "usd" },
    }
    for (const { template, language, definition } of entries) {
      const { bindings } = template
      const filled = renderBindings({ bindings, context, locale: language, currencyCode: "usd" })
      if (!filled.ok) throw new Error(JSON.stringify(filled.problems))
      expect(validateParameters(definition, filled.values)).toEqual([])
    }
  })

  it("greet a guest without a name by the address they ordered with", () => {
    for (const { bindings } of TEMPLATE_LIBRARY) {
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
