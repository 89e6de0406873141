import fc from "fast-check"
import { templateSendComponentSchema } from "../../../cloud-api/schemas"
import { buildSendComponents } from "../build-send-components"
import { aTemplate, body, buttons, fullTemplate, fullValues, header } from "./template-builder"

describe("buildSendComponents", () => {
  it("addresses each part as the Cloud API wants it", () => {
    expect(buildSendComponents(fullTemplate, fullValues)).toEqual([
      {
        type: "header",
        parameters: [{ type: "document", document: { id: "900", filename: "invoice.pdf" } }],
      },
      {
        type: "body",
        parameters: [
          { type: "text", parameter_name: "first_name", text: "Maria" },
          { type: "text", parameter_name: "order", text: "1042" },
        ],
      },
      { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "1042" }] },
      {
        type: "button",
        sub_type: "copy_code",
        index: "2",
        parameters: [{ type: "coupon_code", coupon_code: "SAVE10" }],
      },
    ])
  })

  it("gives positional values in the order of their numbers, not of the text", () => {
    const template = aTemplate([header("No. {{1}}"), body("Order {{2}} for {{1}}, {{10}}.")], {
      parameterFormat: "POSITIONAL",
    })
    const values = { header: { "1": "7" }, body: { "1": "Maria", "2": "1042", "10": "bye" } }
    expect(buildSendComponents(template, values)).toEqual([
      { type: "header", parameters: [{ type: "text", text: "7" }] },
      {
        type: "body",
        parameters: ["Maria", "1042", "bye"].map((text) => ({ type: "text", text })),
      },
    ])
  })

  it("has nothing to say for a template without variables", () => {
    const template = aTemplate([
      header("Hello"),
      body("All of you."),
      buttons({ type: "QUICK_REPLY", text: "Stop" }),
    ])
    expect(buildSendComponents(template, { body: {} })).toEqual([])
  })

  it("gives a quick reply its payload when there is one", () => {
    const template = aTemplate([body("Well?"), buttons({ type: "QUICK_REPLY", text: "Yes" })])
    expect(buildSendComponents(template, { body: {}, buttons: { "0": "confirm:1042" } })).toEqual([
      {
        type: "button",
        sub_type: "quick_reply",
        index: "0",
        parameters: [{ type: "payload", payload: "confirm:1042" }],
      },
    ])
  })

  it("repeats a one-time code in its button", () => {
    const template = aTemplate(
      [body("*{{1}}* is your code."), buttons({ type: "OTP", otp_type: "COPY_CODE" })],
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
    expect(buildSendComponents(template, { body: { "1": "123456" } })).toEqual([
      { type: "body", parameters: [{ type: "text", text: "123456" }] },
      {
        type: "button",
        sub_type: "url",
        index: "0",
        parameters: [{ type: "text", text: "123456" }],
      },
    ])
  })

  it.each(["IMAGE", "VIDEO", "GIF"] as const)("sends a header of format %s by link", (format) => {
    const template = aTemplate([{ type: "HEADER", format }, body("Look.")])
    const headerMedia = { link: "https://a.example/1" }
    const kind = format.toLowerCase()
    expect(buildSendComponents(template, { headerMedia, body: {} })).toEqual([
      { type: "header", parameters: [{ type: kind, [kind]: headerMedia }] },
    ])
  })

  it("makes only what the Cloud API's own schema takes", () => {
    const text = fc.string({ minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(text, text, text, text, (first_name, order, suffix, code) => {
        const values = {
          ...fullValues,
          body: { first_name, order },
          buttons: { "0": suffix, "2": code },
        }
        return buildSendComponents(fullTemplate, values).every(
          (component) => templateSendComponentSchema.safeParse(component).success
        )
      })
    )
  })
})
