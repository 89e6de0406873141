import { parseTemplate } from "../parse-template"
import { listVariables } from "../template-variables"
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
    expect(listVariables(template)).toEqual([{ component: "body", name: "1" }])
  })

  it("needs nothing for a template without variables", () => {
    expect(listVariables(aTemplate([header("Hello"), body("World, all of it.")]))).toEqual([])
  })
})

describe("parseTemplate", () => {
  it("names the parts that cannot be filled in yet, instead of losing them", () => {
    const template = aTemplate([
      body("Look"),
      { type: "CAROUSEL", cards: [{ components: [body("One")] }] },
      { type: "UNKNOWN" },
      buttons({ type: "MPM", text: "View items" }),
    ])
    expect(parseTemplate(template).unsupported).toEqual(["CAROUSEL", "UNKNOWN", "BUTTON MPM"])
  })
})
