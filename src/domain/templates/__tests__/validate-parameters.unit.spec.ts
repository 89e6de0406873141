import { validateParameters } from "../validate-parameters"
import { aTemplate, body, buttons, fullTemplate, fullValues, header } from "./template-builder"

const rules = (...args: Parameters<typeof validateParameters>) =>
  validateParameters(...args).map(({ component, variable, rule }) => [component, variable, rule])

describe("validateParameters", () => {
  it("finds nothing wrong with complete values", () => {
    expect(validateParameters(fullTemplate, fullValues)).toEqual([])
  })

  it("names everything that is missing, at once", () => {
    expect(rules(fullTemplate, { body: { first_name: " " } })).toEqual([
      ["headerMedia", "media", "missing"],
      ["body", "first_name", "missing"],
      ["body", "order", "missing"],
      ["button", "0", "missing"],
      ["button", "2", "missing"],
    ])
  })

  it("refuses a value the template has no variable for, since Meta counts them", () => {
    const template = aTemplate([body("Hi {{name}}, welcome.")])
    expect(rules(template, { body: { name: "Maria", total: "5" }, header: { x: "y" } })).toEqual([
      ["header", "x", "unexpected"],
      ["body", "total", "unexpected"],
    ])
  })

  it.each([
    ["line break", "Maria\nSilva", "line_break"],
    ["tab", "Maria\tSilva", "line_break"],
    ["five spaces", "Maria     Silva", "too_many_spaces"],
  ])("refuses a %s inside a value", (_what, name, rule) => {
    const template = aTemplate([body("Hi {{name}}, welcome.")])
    expect(rules(template, { body: { name } })).toEqual([["body", "name", rule]])
  })

  it("takes four spaces, and the narrow spaces of amounts", () => {
    const template = aTemplate([body("You paid {{total}} today.")])
    for (const total of ["1\u202f234,50\u00a0€", "a    b"]) {
      expect(validateParameters(template, { body: { total } })).toEqual([])
    }
  })

  it("counts the body as it will read, an emoji as one character", () => {
    const template = aTemplate([body("Hi {{name}}.")])
    const longest = 1024 - "Hi .".length
    expect(rules(template, { body: { name: "😀".repeat(longest) } })).toEqual([])
    expect(rules(template, { body: { name: "😀".repeat(longest + 1) } })).toEqual([
      ["body", null, "too_long"],
    ])
  })

  it("counts the header and buttons too", () => {
    const template = aTemplate([
      header("Order {{order}}"),
      body("It has shipped."),
      buttons(
        { type: "COPY_CODE" },
        { type: "URL", text: "Track", url: "https://a.example/{{1}}" }
      ),
    ])
    const values = {
      header: { order: "9".repeat(55) },
      body: {},
      buttons: { "0": "C".repeat(21), "1": "x".repeat(2000) },
    }
    expect(rules(template, values)).toEqual([
      ["header", null, "too_long"],
      ["button", "0", "too_long"],
      ["button", "1", "too_long"],
    ])
  })

  it("says when a template has parts that cannot be filled in yet", () => {
    const template = aTemplate([body("Look"), { type: "UNKNOWN" }])
    expect(validateParameters(template, { body: {} })).toEqual([
      expect.objectContaining({
        rule: "unsupported",
        message: "This template has a part that cannot be filled in here yet: UNKNOWN.",
      }),
    ])
  })

  it("is not fooled by names every object has", () => {
    const template = aTemplate([body("Hi {{constructor}}, welcome.")])
    expect(rules(template, { body: {} })).toEqual([["body", "constructor", "missing"]])
  })
})
