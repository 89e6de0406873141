import fc from "fast-check"
import { templateSendComponentSchema, type TemplateComponent } from "../../../cloud-api/schemas"
import { buildSendComponents } from "../build-send-components"
import { sampleValues } from "../sample-values"
import { validateParameters } from "../validate-parameters"
import { validTemplate } from "./template-arbitrary"
import { aTemplate, body, buttons } from "./template-builder"

const problems = (...args: Parameters<typeof validateParameters>) =>
  validateParameters(...args).map(({ component, variable, card, rule }) => [
    ...(card === undefined ? [] : [`card ${card}`]),
    component,
    variable,
    rule,
  ])

const picture = { headerMedia: { link: "https://a.example/1.png" } }
const card = (format: "IMAGE" | "PRODUCT") => ({
  components: [
    { type: "HEADER", format },
    body("Only {{price}} today."),
    buttons({ type: "URL", text: "View", url: "https://a.example/{{1}}" }),
  ],
})
const carousel = (format: "IMAGE" | "PRODUCT") =>
  aTemplate([
    body("Look at these."),
    { type: "CAROUSEL", cards: [card(format), card(format)] } as TemplateComponent,
  ])

describe("sending a carousel", () => {
  const values = {
    body: {},
    cards: [
      { ...picture, body: { price: "€9" }, buttons: { "0": "bag" } },
      { ...picture, body: { price: "€7" }, buttons: { "0": "hat" } },
    ],
  }

  it("fills each card like a small template", () => {
    const filled = (price: string, suffix: string) => [
      { type: "header", parameters: [{ type: "image", image: picture.headerMedia }] },
      { type: "body", parameters: [{ type: "text", parameter_name: "price", text: price }] },
      {
        type: "button",
        sub_type: "url",
        index: "0",
        parameters: [{ type: "text", text: suffix }],
      },
    ]
    expect(validateParameters(carousel("IMAGE"), values)).toEqual([])
    expect(buildSendComponents(carousel("IMAGE"), values)).toEqual([
      {
        type: "carousel",
        cards: [
          { card_index: 0, components: filled("€9", "bag") },
          { card_index: 1, components: filled("€7", "hat") },
        ],
      },
    ])
  })

  it("names the card a value is missing in, and one card too many", () => {
    const [first, second] = values.cards
    expect(problems(carousel("IMAGE"), { body: {}, cards: [first!] })).toEqual([
      ["card 1", "headerMedia", "media", "missing"],
      ["card 1", "body", "price", "missing"],
      ["card 1", "button", "0", "missing"],
    ])
    const tooMany = { body: {}, cards: [first!, second!, picture] }
    expect(problems(carousel("IMAGE"), tooMany)).toEqual([["carousel", null, "unexpected"]])
    const tooLong = { ...second!, body: { price: "9".repeat(160), total: "\n" } }
    expect(problems(carousel("IMAGE"), { body: {}, cards: [first!, tooLong] })).toEqual([
      ["card 1", "body", "total", "unexpected"],
      ["card 1", "body", "total", "line_break"],
      ["card 1", "body", null, "too_long"],
    ])
  })

  it("shows as many products as it is given, ten at most", () => {
    const one = (productId: string) => ({
      headerProduct: { productId, catalogId: "7" },
      body: { price: "€9" },
      buttons: { "0": productId },
    })
    const some = { body: {}, cards: ["a", "b", "c"].map(one) }
    expect(validateParameters(carousel("PRODUCT"), some)).toEqual([])
    const [sent] = buildSendComponents(carousel("PRODUCT"), some)
    expect(sent).toMatchObject({ cards: [{ card_index: 0 }, { card_index: 1 }, { card_index: 2 }] })
    const many = { body: {}, cards: Array.from({ length: 11 }, () => one("a")) }
    expect(problems(carousel("PRODUCT"), many)).toEqual([["carousel", null, "unexpected"]])
  })
})

describe("sending an offer", () => {
  const template = aTemplate([
    {
      type: "LIMITED_TIME_OFFER",
      limited_time_offer: { text: "Ends soon", has_expiration: true },
    },
    body("Look at these."),
    buttons({ type: "COPY_CODE", example: "25OFF" }),
  ])

  it.each([1798675200000, "1798675200000", "2026-12-31T00:00:00Z"])(
    "says when it ends, given as %p",
    (offerExpiresAt) => {
      const values = { body: {}, buttons: { "0": "SPRING" }, offerExpiresAt }
      expect(validateParameters(template, values)).toEqual([])
      expect(buildSendComponents(template, values)[0]).toEqual({
        type: "limited_time_offer",
        parameters: [
          {
            type: "limited_time_offer",
            limited_time_offer: { expiration_time_ms: 1798675200000 },
          },
        ],
      })
    }
  )

  it("asks for a time it can read, and a code that fits", () => {
    const values = { body: {}, buttons: { "0": "A".repeat(16) }, offerExpiresAt: "tomorrow" }
    expect(problems(template, values)).toEqual([
      ["offer", "expiresAt", "missing"],
      ["button", "0", "too_long"],
    ])
  })
})

describe("sending what is sold", () => {
  const orderDetails = {
    reference_id: "order-1",
    type: "physical-goods",
    currency: "BRL",
    total_amount: { value: 2500, offset: 100 },
  } as const
  const sections = [{ title: "Bags", productIds: ["sku-1", "sku-2"] }]
  const withButton = (type: "CATALOG" | "MPM" | "ORDER_DETAILS" | "VOICE_CALL" | "FLOW") =>
    aTemplate([
      body("Look at these."),
      buttons({ type, text: "Go", ...(type === "FLOW" && { flow_id: "1" }) }),
    ])

  it.each([
    [
      "CATALOG",
      { products: { "0": { thumbnail: "sku-1" } } },
      "catalog",
      [{ type: "action", action: { thumbnail_product_retailer_id: "sku-1" } }],
    ],
    [
      "MPM",
      { products: { "0": { sections } } },
      "mpm",
      [
        {
          type: "action",
          action: {
            thumbnail_product_retailer_id: "sku-1",
            sections: [
              {
                title: "Bags",
                product_items: [{ product_retailer_id: "sku-1" }, { product_retailer_id: "sku-2" }],
              },
            ],
          },
        },
      ],
    ],
    [
      "ORDER_DETAILS",
      { orderDetails },
      "order_details",
      [{ type: "action", action: { order_details: orderDetails } }],
    ],
    ["VOICE_CALL", { callMinutes: 60 }, "voice_call", [{ type: "ttl_minutes", ttl_minutes: 60 }]],
    [
      "FLOW",
      { flows: { "0": { token: "t", data: { order: 7 } } } },
      "flow",
      [{ type: "action", action: { flow_token: "t", flow_action_data: { order: 7 } } }],
    ],
  ] as const)("fills a %s button", (type, values, sub_type, parameters) => {
    const template = withButton(type)
    expect(validateParameters(template, { body: {}, ...values })).toEqual([])
    const [component] = buildSendComponents(template, { body: {}, ...values })
    expect(component).toEqual({ type: "button", sub_type, index: "0", parameters })
    expect(templateSendComponentSchema.safeParse(component).error).toBeUndefined()
  })

  it("asks for what Meta will not send without", () => {
    expect(problems(withButton("CATALOG"), { body: {} })).toEqual([])
    expect(problems(withButton("MPM"), { body: {} })).toEqual([["products", "0", "missing"]])
    expect(problems(withButton("ORDER_DETAILS"), { body: {} })).toEqual([
      ["orderDetails", "0", "missing"],
    ])
  })

  it("counts sections and products as Meta does", () => {
    const many = Array.from({ length: 31 }, (_, at) => `sku-${at}`)
    const values = (list: { title?: string; productIds: string[] }[]) => ({
      body: {},
      products: { "0": { sections: list } },
    })
    const template = withButton("MPM")
    expect(problems(template, values([{ productIds: many }]))).toEqual([
      ["products", "0", "too_many"],
    ])
    const untitled = values([{ productIds: ["a"] }, { productIds: ["b"] }])
    expect(problems(template, untitled)).toEqual([["products", "0", "missing"]])
    const long = values([{ title: "a".repeat(25), productIds: ["a"] }])
    expect(problems(template, long)).toEqual([["products", "0", "too_long"]])
  })
})

describe("sending a one-time code", () => {
  it("needs no text of Meta's to know its variable, and no code of sixteen", () => {
    const template = aTemplate(
      [{ type: "BODY" }, buttons({ type: "OTP", otp_type: "COPY_CODE" })],
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
    expect(buildSendComponents(template, { body: { "1": "123456" } })).toHaveLength(2)
    expect(problems(template, { body: { "1": "1".repeat(16) } })).toEqual([
      ["body", "1", "too_long"],
    ])
  })
})

describe("sending any valid template with its samples", () => {
  it("makes only what the Cloud API's own schema takes", () => {
    const media = { link: "https://a.example/file" }
    fc.assert(
      fc.property(validTemplate, (definition) => {
        const samples = sampleValues(definition)
        const values = {
          ...samples,
          headerMedia: media,
          headerLocation: { latitude: "1", longitude: "2" },
          offerExpiresAt: 1798675200000,
          cards: samples.cards?.map((one) => ({ ...one, headerMedia: media })),
        }
        expect(validateParameters(definition, values)).toEqual([])
        for (const component of buildSendComponents(definition, values)) {
          expect(templateSendComponentSchema.safeParse(component).error).toBeUndefined()
        }
      })
    )
  })
})
