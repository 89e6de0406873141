import type { TemplateButton, TemplateComponent } from "../../../cloud-api/schemas"
import { listVariables, unsupportedParts } from "../template-variables"
import { aTemplate, body, buttons, fullTemplate, header } from "./template-builder"

describe("listVariables", () => {
  it("lists what a send must bring, in reading order, with the reviewers' samples", () => {
    expect(listVariables(fullTemplate)).toEqual([
      { component: "headerMedia", name: "media", label: "DOCUMENT" },
      { component: "body", name: "first_name", example: "Maria" },
      { component: "body", name: "order", example: "1042" },
      { component: "button", name: "0", label: "Track", example: "1042" },
      { component: "button", name: "2", label: "", example: "25OFF" },
    ])
  })

  it("names a variable once, however often it is used", () => {
    const template = aTemplate([body("Hi {{name}}. Yes, {{name}}, you.")])
    expect(listVariables(template)).toEqual([{ component: "body", name: "name" }])
  })

  it("reads positional samples by position", () => {
    const template = aTemplate(
      [
        {
          type: "HEADER",
          format: "TEXT",
          text: "Order {{1}}",
          example: { header_text: ["1042"] },
        },
        { type: "BODY", text: "Hi {{1}}, {{2}}.", example: { body_text: [["Maria", "shipped"]] } },
      ],
      { parameterFormat: "POSITIONAL" }
    )
    expect(listVariables(template).map(({ example }) => example)).toEqual([
      "1042",
      "Maria",
      "shipped",
    ])
  })

  it("asks for a place when the header is a location", () => {
    const template = aTemplate([{ type: "HEADER", format: "LOCATION" }, body("Here we are.")])
    expect(listVariables(template)).toEqual([{ component: "headerLocation", name: "location" }])
  })

  it("asks nothing for the button of a one-time code, which repeats the body's", () => {
    const template = aTemplate(
      [
        body("*{{1}}* is your verification code."),
        buttons({
          type: "URL",
          text: "Copy code",
          url: "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}",
        }),
      ],
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
    expect(listVariables(template)).toEqual([{ component: "body", name: "1", example: "123456" }])
  })

  it("needs nothing for a template without variables", () => {
    expect(listVariables(aTemplate([header("Hello"), body("World, all of it.")]))).toEqual([])
  })
})

describe("listVariables, of what is sold", () => {
  const card = (format: "IMAGE" | "PRODUCT") => ({
    components: [
      { type: "HEADER" as const, format },
      {
        type: "BODY" as const,
        text: "Only {{price}} today.",
        example: { body_text_named_params: [{ param_name: "price", example: "€9" }] },
      },
      buttons({ type: "URL", text: "View", url: "https://a.example/{{1}}", example: ["bag"] }),
    ],
  })
  const carousel = (format: "IMAGE" | "PRODUCT") =>
    aTemplate([
      body("Look at these."),
      { type: "CAROUSEL", cards: [card(format), card(format)] } as TemplateComponent,
    ])

  it("names the card a value is for", () => {
    expect(listVariables(carousel("IMAGE")).slice(0, 4)).toEqual([
      { component: "headerMedia", name: "media", label: "IMAGE", card: 0 },
      { component: "body", name: "price", example: "€9", card: 0 },
      { component: "button", name: "0", label: "View", example: "bag", card: 0 },
      { component: "headerMedia", name: "media", label: "IMAGE", card: 1 },
    ])
  })

  it("asks when an offer ends, what a product list holds, and may take a catalogue's picture", () => {
    const template = aTemplate([
      { type: "HEADER", format: "PRODUCT" },
      {
        type: "LIMITED_TIME_OFFER",
        limited_time_offer: { text: "Ends soon", has_expiration: true },
      },
      body("Look."),
      buttons({ type: "MPM", text: "View items" }, { type: "CATALOG", text: "View catalog" }),
    ])
    expect(listVariables(template)).toEqual([
      { component: "headerProduct", name: "product" },
      { component: "offer", name: "expiresAt" },
      { component: "products", name: "0", label: "View items" },
      { component: "products", name: "1", label: "View catalog", optional: true },
    ])
  })

  it("asks for the code of an authentication template Meta has not written yet", () => {
    const template = aTemplate(
      [
        { type: "BODY", add_security_recommendation: true },
        buttons({ type: "OTP", otp_type: "COPY_CODE" }),
      ],
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
    expect(listVariables(template)).toEqual([{ component: "body", name: "1", example: "123456" }])
  })
})

describe("unsupportedParts", () => {
  it("names the parts that cannot be filled in yet, instead of losing them", () => {
    const strange = [{ type: "UNKNOWN" }, { type: "UNKNOWN", raw: { type: "CHART" } }]
    const template = aTemplate([
      body("Look"),
      ...(strange as { type: "UNKNOWN" }[]),
      buttons({ type: "HOLOGRAM", text: "View" } as unknown as TemplateButton),
    ])
    expect(unsupportedParts(template)).toEqual(["UNKNOWN", "CHART", "BUTTON HOLOGRAM"])
  })
})
