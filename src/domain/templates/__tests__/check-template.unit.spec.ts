import fc from "fast-check"
import { checkTemplate } from "../check-template"
import { TEMPLATE_RULES, type CheckFacts } from "../rules"
import type { TemplateDefinition } from "../template-definition"
import { brokenTemplates } from "./broken-templates"
import { validTemplate } from "./template-arbitrary"
import { aTemplate, body, buttons } from "./template-builder"

const example = (...names: string[]) => ({
  body_text_named_params: names.map((param_name) => ({ param_name, example: "x" })),
})

const withBody = (text: string, ...names: string[]) =>
  aTemplate([{ type: "BODY", text, example: example(...names) }])

const broken = (definition: TemplateDefinition, facts?: CheckFacts) =>
  checkTemplate(definition, facts).map(({ rule }) => rule)

describe("checkTemplate", () => {
  it("finds nothing wrong with any valid template", () => {
    fc.assert(
      fc.property(validTemplate, (definition) => {
        const errors = checkTemplate(definition).filter(({ severity }) => severity === "error")
        expect(errors).toEqual([])
      })
    )
  })

  it("says what is wrong, where, and what to do, with the numbers", () => {
    expect(checkTemplate(withBody("a".repeat(1025)))).toEqual([
      {
        component: "body",
        field: "text",
        rule: "body_too_long",
        severity: "error",
        message: "The text has 1025 characters; 1024 are allowed.",
        remedy: "Shorten it. Offers and single products leave less room, cards least.",
        params: { length: 1025, limit: 1024 },
      },
    ])
  })

  it("names the card and the button", () => {
    const definition = brokenTemplates.find(([rule]) => rule === "card_buttons")?.[1]
    expect(checkTemplate(definition!)).toContainEqual(
      expect.objectContaining({ rule: "card_buttons", component: "buttons", card: 1 })
    )
  })

  const cases = brokenTemplates.map(([rule, definition, facts]) => ({ rule, definition, facts }))

  it.each(cases)("finds $rule", ({ rule, definition, facts }) => {
    const problem = checkTemplate(definition, facts).find((it) => it.rule === rule)
    expect(problem).toBeDefined()
    expect(`${problem?.message} ${problem?.remedy}`).not.toMatch(/\{\{|undefined/)
  })

  it("has an example of each rule, told apart by its id and said in words", () => {
    const ids = TEMPLATE_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...new Set(brokenTemplates.map(([rule]) => rule))].sort()).toEqual([...ids].sort())
    for (const { message, remedy } of TEMPLATE_RULES) {
      expect(message).toMatch(/^\S.*\.$/)
      expect(remedy).toMatch(/^\S.*\.$/)
    }
  })

  it.each([
    ["{{name}}, your order has shipped today.", ["body_edge_variable"]],
    ["*{{name}}*, your order has shipped today.", ["body_edge_variable"]],
    ["Your order has shipped today, {{name}}!", ["body_edge_variable"]],
    ["Your order has shipped today, {{name}}\n\n", ["body_edge_variable"]],
    ["Hi {{name}}, please read all of this.\n\n\nNow.", ["body_whitespace"]],
    ["Hi {{name}}, please read     all of this.", ["body_whitespace"]],
    ["Hi {{name}}.", ["body_edge_variable", "body_too_many_variables"]],
    ["Hi {{first name}}, your order has shipped.", ["variable_name", "sample_missing"]],
    ["Hi {{na#me}}, your order has shipped.", ["variable_name", "sample_missing"]],
    ["Hi {{name}, your order has shipped.", ["variable_broken"]],
    ["Hi {{name}}, your order {has} shipped.", []],
  ])("reads %p as Meta does", (text, rules) => {
    expect(broken(withBody(text, "name"))).toEqual(rules)
  })

  it("counts words of any script", () => {
    expect(broken(withBody("नमस्ते {{name}}, आपका ऑर्डर भेज दिया गया है।", "name"))).toEqual([])
    expect(broken(withBody("مرحبًا {{name}}، تم شحن طلبك اليوم.", "name"))).toEqual([])
  })

  it("leaves offers and single products less room", () => {
    const offer = {
      type: "LIMITED_TIME_OFFER",
      limited_time_offer: { text: "Ends soon" },
    } as const
    const long = aTemplate([offer, body("a".repeat(601))], { category: "MARKETING" })
    expect(broken(long)).toContain("body_too_long")
    const spm = buttons({ type: "SPM", text: "View" })
    expect(broken(aTemplate([body("a".repeat(161)), spm]))).toContain("body_too_long")
  })

  it("takes a discount that is an amount for what it is", () => {
    const receipt = "Your order is paid.\nDiscount: *{{discount}}*\nTotal: {{total}} in all."
    expect(broken(withBody(receipt, "discount", "total"))).toEqual([])
  })

  it("does not mind promotion where it belongs", () => {
    const sale = withBody("Our summer sale is on: 25% off, this week only.")
    expect(broken({ ...sale, category: "MARKETING" })).toEqual([])
    expect(checkTemplate(sale)).toEqual([
      expect.objectContaining({
        rule: "promotion_in_utility",
        severity: "warning",
        params: { words: "sale, 25% off" },
      }),
    ])
  })

  it("takes authentication as Meta gives it back", () => {
    const url = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}"
    const copy = aTemplate(
      [
        {
          type: "BODY",
          text: "*{{1}}* is your verification code.",
          add_security_recommendation: true,
          example: { body_text: [["123456"]] },
        },
        { type: "FOOTER", text: "This code expires in 10 minutes." },
        buttons({ type: "URL", text: "Copy code", url, example: [url.replace("{{1}}", "1")] }),
      ],
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
    expect(broken(copy)).toEqual([])
  })
})

describe("checkTemplate, among the account's templates", () => {
  const definition = withBody("Your order has shipped and is on its way.")
  const other = { ...definition, name: "other" }

  it("compares text and footer, whatever the variables are called", () => {
    const one = withBody("Hi {{name}}, your order has shipped.", "name")
    const two = { ...withBody("Hi {{who}}, your order has shipped.", "who"), name: "other" }
    expect(broken(one, { others: [two] })).toEqual(["same_content"])
    const footer = { type: "FOOTER", text: "Acme" } as const
    const signed = { ...two, components: [...two.components, footer] }
    expect(broken(one, { others: [signed] })).toEqual([])
  })

  it.each(["DRAFT", "DELETED", "PENDING_DELETION"])("leaves out one that is %s", (status) => {
    expect(broken(definition, { others: [{ ...other, status }] })).toEqual([])
  })

  it("takes the same name in another language", () => {
    const german = { ...other, name: definition.name, language: "de", components: [] }
    expect(broken(definition, { others: [german] })).toEqual([])
  })

  it("frees the name of a deleted template after thirty days", () => {
    const gone = { ...other, name: definition.name, status: "DELETED", deletedAt: "2026-03-01" }
    const at = (day: string) => ({ others: [gone], now: new Date(day) })
    expect(checkTemplate(definition, at("2026-03-30"))).toEqual([
      expect.objectContaining({
        rule: "name_locked",
        params: { until: "2026-03-31", suggestion: "order_update_2" },
      }),
    ])
    expect(broken(definition, at("2026-03-31"))).toEqual([])
  })
})
