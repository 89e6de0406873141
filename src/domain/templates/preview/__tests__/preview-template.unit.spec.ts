import { findTrigger } from "../../../automations"
import { LIBRARY_LANGUAGES, orderConfirmation, TEMPLATE_LIBRARY } from "../../library"
import type { TemplateDefinition } from "../../template-definition"
import { previewTemplate } from ".."

const order = findTrigger("order.placed")?.sampleContext ?? {}
const request = {
  definition: orderConfirmation.languages.en,
  bindings: orderConfirmation.bindings,
  context: order,
  locale: "en",
  currencyCode: "eur",
}

const CARD = {
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::a"] } },
    {
      type: "BODY",
      text: "Your {{item}} is here",
      example: { body_text_named_params: [{ param_name: "item", example: "Bag" }] },
    },
    {
      type: "BUTTONS",
      buttons: [
        {
          type: "URL",
          text: "See",
          url: "https://x.test/{{1}}",
          example: ["https://x.test/sample"],
        },
      ],
    },
  ],
}
const carousel = {
  ...request.definition,
  category: "MARKETING",
  components: [
    { type: "BODY", text: "Look at these." },
    { type: "CAROUSEL", cards: [CARD, CARD] },
  ],
} as TemplateDefinition

describe("a preview", () => {
  it("fills the template from an event's data, as a message would be", () => {
    const { rendered, problems, warnings } = previewTemplate(request)
    expect(rendered.body).toContain("Order number: *1042*")
    expect(rendered.body).toContain("Maria")
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
  })

  it("shows the template's own samples where nothing fills it", () => {
    const { values, problems } = previewTemplate({ ...request, bindings: null, context: {} })
    expect(values.body.order_number).toBe("1042")
    expect(problems).toEqual([])
  })

  it("shows what it can, and says what it cannot fill", () => {
    const body = { ...orderConfirmation.bindings.body, total: "{{ order.nothing }}" }
    const { total: _, ...rest } = body
    const { values, problems } = previewTemplate({ ...request, bindings: { body } })
    expect(values.body).toMatchObject({ order_number: "1042", total: "€77.11" })
    expect(problems).toMatchObject([
      {
        ...{ component: "body", variable: "total", code: "empty", params: { name: "total" } },
        message: expect.stringContaining('"total" is empty'),
      },
    ])
    expect(previewTemplate({ ...request, bindings: { body: rest } }).problems).toMatchObject([
      { component: "body", code: "unbound", message: expect.stringContaining("Nothing fills") },
    ])
  })

  it("names a binding that cannot be understood", () => {
    const body = { ...orderConfirmation.bindings.body, total: "{{ order.total | nonsense }}" }
    const { problems } = previewTemplate({ ...request, bindings: { body } })
    expect(problems).toMatchObject([{ variable: "total", code: "unreadable" }])
  })

  it("asks for a file on top without holding the rest back", () => {
    const definition: TemplateDefinition = {
      ...request.definition,
      components: [
        { type: "HEADER", format: "IMAGE" },
        { type: "BODY", text: "Thank you." },
      ],
    }
    const { problems, warnings, rendered } = previewTemplate({ ...request, definition })
    expect(problems).toEqual([])
    expect(warnings).toMatchObject([{ component: "headerMedia" }])
    expect(rendered.body).toBe("Thank you.")
  })

  it("asks for no file where a sample stands for it", () => {
    const definition: TemplateDefinition = {
      ...request.definition,
      components: [
        { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::a"] } },
        { type: "BODY", text: "Thank you." },
      ],
    }
    expect(previewTemplate({ ...request, definition }).warnings).toEqual([])
  })

  it("fills each card for itself, and says on which one something is missing", () => {
    const bag = "{{ order.items[0].title }}"
    const link = "https://shop.example.com/bag.png"
    const { values, problems, warnings } = previewTemplate({
      ...request,
      definition: carousel,
      bindings: {
        body: {},
        cards: [
          {
            headerMedia: { link },
            body: { item: bag },
            buttons: { "0": "{{ order.display_id }}" },
          },
          { body: { item: "{{ order.nothing }}" } },
        ],
      },
    })
    expect(values.cards).toMatchObject([
      { headerMedia: { link }, body: { item: "Linen shirt" }, buttons: { "0": "1042" } },
      { body: { item: "Bag" }, buttons: { "0": "sample" } },
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Card 2: "item" is empty/),
      expect.stringMatching(/^Card 2: Nothing fills "See"/),
    ])
    expect(warnings).toEqual([])
  })

  it.each(LIBRARY_LANGUAGES)("of every ready-made template in %s has no problem", (language) => {
    for (const { bindings, languages, trigger, name } of TEMPLATE_LIBRARY) {
      const context = findTrigger(trigger)?.sampleContext ?? {}
      const { problems } = previewTemplate({
        ...{ definition: languages[language], bindings, context },
        ...{ locale: language, currencyCode: "eur" },
      })
      expect({ name, problems }).toEqual({ name, problems: [] })
    }
  })
})
