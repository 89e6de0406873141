import { syncedTemplateComponentSchema, templateDefinitionSchema } from ".."

const body = { type: "BODY", text: "Your order has shipped." }
const isValid = (...components: unknown[]) =>
  templateDefinitionSchema.safeParse({
    name: "t",
    language: "en_US",
    category: "UTILITY",
    components,
  }).success
const withButtons = (...buttons: unknown[]) => isValid(body, { type: "BUTTONS", buttons })
const quickReply = (text: string) => ({ type: "QUICK_REPLY", text })
const url = (text: string) => ({ type: "URL", text, url: "https://a.test/{{1}}" })

describe("a template's definition", () => {
  it("reads names in any case and languages with a hyphen", () => {
    const definition = templateDefinitionSchema.parse({
      name: "order_update",
      language: "en-US",
      category: "utility",
      parameter_format: "named",
      components: [
        { type: "body", text: "Hi {{name}}!" },
        { type: "buttons", buttons: [{ type: "otp", otp_type: "copy_code" }] },
      ],
    })
    expect(definition).toEqual({
      name: "order_update",
      language: "en_US",
      category: "UTILITY",
      parameter_format: "NAMED",
      components: [
        { type: "BODY", text: "Hi {{name}}!" },
        { type: "BUTTONS", buttons: [{ type: "OTP", otp_type: "COPY_CODE" }] },
      ],
    })
  })

  it("has exactly one body", () => {
    expect(isValid(body)).toBe(true)
    expect(isValid({ type: "FOOTER", text: "Shop" })).toBe(false)
    expect(isValid(body, body)).toBe(false)
  })

  it("keeps Meta's lengths", () => {
    expect(isValid({ type: "BODY", text: "x".repeat(1024) })).toBe(true)
    expect(isValid({ type: "BODY", text: "x".repeat(1025) })).toBe(false)
    expect(isValid(body, { type: "FOOTER", text: "x".repeat(61) })).toBe(false)
    expect(isValid(body, { type: "HEADER", format: "TEXT", text: "x".repeat(61) })).toBe(false)
  })

  it("has at most two links, one phone and ten buttons", () => {
    expect(withButtons(url("A"), url("B"))).toBe(true)
    expect(withButtons(url("A"), url("B"), url("C"))).toBe(false)
    const phone = (text: string) => ({ type: "PHONE_NUMBER", text, phone_number: "+15550010001" })
    expect(withButtons(phone("A"))).toBe(true)
    expect(withButtons(phone("A"), phone("B"))).toBe(false)
    expect(withButtons(...Array.from({ length: 11 }, (_, at) => quickReply(`${at}`)))).toBe(false)
  })

  it("keeps quick replies together", () => {
    expect(withButtons(quickReply("A"), quickReply("B"), url("C"))).toBe(true)
    expect(withButtons(url("C"), quickReply("A"))).toBe(true)
    expect(withButtons(quickReply("A"), url("C"), quickReply("B"))).toBe(false)
  })

  it("has buttons that can be told apart", () => {
    expect(withButtons(quickReply("A"), quickReply("A"))).toBe(false)
  })
})

describe("a component read back from Meta", () => {
  const read = (component: unknown) => syncedTemplateComponentSchema.parse(component)

  it("is what it says even when it is longer than today's limits", () => {
    const text = "x".repeat(61)
    expect(read({ type: "footer", text })).toEqual({ type: "FOOTER", text })
  })

  it("keeps the fields of tomorrow at every depth", () => {
    const card = { x_id: 1, components: [{ ...body, x_style: "big" }] }
    const components = [
      { ...body, x_tone: { warm: true } },
      { type: "BUTTONS", x_layout: "wide", buttons: [{ ...quickReply("A"), x_icon: 1 }] },
      { type: "CAROUSEL", cards: [card, card] },
    ]
    expect(components.map(read)).toEqual(components)
  })

  it("is kept as unknown when its kind or shape is new", () => {
    const button = { type: "BUTTONS", buttons: [{ type: "TELEPORT", text: "Go" }] }
    expect(read(button)).toEqual({ type: "UNKNOWN", reported_type: "BUTTONS", raw: button })
    expect(read(7)).toEqual({ type: "UNKNOWN", reported_type: "", raw: 7 })
  })
})
