import { validateDefinition } from "../validate-definition"
import { aTemplate, buttons, header } from "./template-builder"
import type { TemplateDefinition } from "../template-definition"

const example = (...names: string[]) => ({
  body_text_named_params: names.map((param_name) => ({ param_name, example: "x" })),
})

const withBody = (text: string, ...names: string[]) =>
  aTemplate([{ type: "BODY", text, example: example(...names) }])

const broken = (definition: TemplateDefinition) =>
  validateDefinition(definition).map(({ component, rule }) => `${component}: ${rule}`)

describe("validateDefinition", () => {
  it("finds nothing wrong with a good template", () => {
    expect(broken(withBody("Hi {{name}}, your order has shipped today.", "name"))).toEqual([])
  })

  it.each([
    ["{{name}}, your order has shipped today.", ["body: edge_variable"]],
    ["*{{name}}*, your order has shipped today.", ["body: edge_variable"]],
    ["Your order has shipped today, {{name}}!", ["body: edge_variable"]],
    ["Your order has shipped today, {{name}}\n\n", ["body: edge_variable"]],
    ["Hi {{name}}, please read all of this.\n\n\nNow.", ["body: whitespace"]],
    ["Hi {{name}}, please read     all of this.", ["body: whitespace"]],
    ["Hi {{name}}.", ["body: edge_variable", "body: too_many_variables"]],
  ])("finds what Meta rejects in %p", (text, rules) => {
    expect(broken(withBody(text, "name"))).toEqual(rules)
  })

  it.each([
    "Dear {{a}} {{b}}, it has shipped to you.",
    "Dear {{a}}, {{b}}: it has shipped to you.",
  ])("finds variables side by side in %p", (text) => {
    expect(broken(withBody(text, "a", "b"))).toEqual(["body: adjacent_variables"])
  })

  it("counts words of any script", () => {
    expect(broken(withBody("नमस्ते {{name}}, आपका ऑर्डर भेज दिया गया है।", "name"))).toEqual([])
    expect(broken(withBody("مرحبًا {{name}}، تم شحن طلبك اليوم.", "name"))).toEqual([])
  })

  it("wants an example for each variable", () => {
    expect(broken(withBody("Hi {{name}}, your order has shipped."))).toEqual([
      "body: example_missing",
    ])
  })

  it.each([
    ["NAMED", "Hi {{firstName}}, your order has shipped."],
    ["NAMED", "Hi {{1}}, your order has shipped."],
    ["POSITIONAL", "Hi {{name}}, your order has shipped."],
    ["POSITIONAL", "Hi {{2}}, your order has shipped."],
  ] as const)("knows that %s variables are not written as in %p", (parameterFormat, text) => {
    const definition = aTemplate([{ type: "BODY", text }], { parameterFormat })
    expect(broken(definition)).toContain("body: variable_name")
  })

  it("wants a text, of 1024 characters at most", () => {
    expect(broken(withBody(" "))).toContain("body: empty")
    expect(broken(withBody("a".repeat(1025)))).toEqual(["body: too_long"])
  })

  it("leaves the text of authentication templates to Meta", () => {
    const definition = aTemplate([{ type: "BODY", add_security_recommendation: true }], {
      category: "AUTHENTICATION",
    })
    expect(broken(definition)).toEqual([])
  })

  it("checks header, footer, buttons and name", () => {
    const definition = aTemplate(
      [
        header("{{a}} {{b}}"),
        { type: "BODY", text: "Hello there." },
        { type: "FOOTER", text: `By {{shop}} ${"a".repeat(60)}` },
        buttons(
          { type: "URL", text: "Track", url: "https://a.example/{{1}}/x", example: ["y"] },
          { type: "URL", text: "A label that is far too long", url: "https://wa.me/1" }
        ),
      ],
      { name: "Order-Update" }
    )
    expect(broken(definition).sort()).toEqual([
      "buttons: too_long",
      "buttons: url_shortener",
      "buttons: url_variable",
      "footer: too_long",
      "footer: variables",
      "header: example_missing",
      "header: too_many_variables",
      "name: name",
    ])
  })
})
