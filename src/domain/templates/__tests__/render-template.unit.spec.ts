import fc from "fast-check"
import type { TemplateButton } from "../../../cloud-api/schemas"
import { renderTemplate } from "../render-template"
import { aTemplate, body, buttons, fullTemplate, fullValues, header } from "./template-builder"

describe("renderTemplate", () => {
  it("draws every part as the phone shows it", () => {
    expect(renderTemplate(fullTemplate, fullValues)).toEqual({
      direction: "ltr",
      header: { kind: "document", id: "900", filename: "invoice.pdf" },
      body: "Hi Maria, order 1042 is on its way.",
      footer: "Acme Store",
      buttons: [
        { type: "URL", text: "Track", url: "https://acme.example/t/1042" },
        { type: "PHONE_NUMBER", text: "Call us", phoneNumber: "+12125550123" },
        { type: "COPY_CODE", text: "Copy offer code", code: "SAVE10" },
        { type: "QUICK_REPLY", text: "Stop", payload: "Stop" },
      ],
      allOptions: { after: 2, text: "See all options" },
      text: [
        "[invoice.pdf]",
        "Hi Maria, order 1042 is on its way.",
        "Acme Store",
        "[Track] [Call us] [Copy offer code] [Stop]",
      ].join("\n\n"),
    })
  })

  it("leaves a variable without a value visible, so that a preview shows what is missing", () => {
    const template = aTemplate([header("Order {{order}}"), body("Hi {{ name }}, welcome.")])
    expect(renderTemplate(template, { body: {} })).toMatchObject({
      header: { kind: "text", text: "Order {{order}}" },
      body: "Hi {{name}}, welcome.",
    })
  })

  it("draws a template of a body alone as just that", () => {
    expect(renderTemplate(aTemplate([body("Hello, all.")]), { body: {} })).toEqual({
      direction: "ltr",
      body: "Hello, all.",
      buttons: [],
      text: "Hello, all.",
    })
  })

  it("draws a place by its name", () => {
    const template = aTemplate([{ type: "HEADER", format: "LOCATION" }, body("Here we are.")])
    const headerLocation = { latitude: "38.7", longitude: "-9.1", name: "Acme Lisbon" }
    const rendered = renderTemplate(template, { headerLocation, body: {} })
    expect(rendered.header).toEqual({ kind: "location", ...headerLocation })
    expect(rendered.text).toContain("[Acme Lisbon]")
  })

  it("draws a button kind it does not know by its label", () => {
    const hologram = { type: "HOLOGRAM", text: "Look" } as unknown as TemplateButton
    expect(
      renderTemplate(aTemplate([body("Shop."), buttons(hologram)]), { body: {} }).buttons
    ).toEqual([{ type: "OTHER", buttonType: "HOLOGRAM", text: "Look" }])
  })

  it("puts values in as they are, whatever they hold", () => {
    const template = aTemplate([body("Hi {{name}}, welcome to {{shop}}.")])
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, shop) => {
        return (
          renderTemplate(template, { body: { name, shop } }).body ===
          `Hi ${name}, welcome to ${shop}.`
        )
      })
    )
    const values = { body: { name: "{{shop}} $& $1", shop: "Acme" } }
    expect(renderTemplate(template, values).body).toBe("Hi {{shop}} $& $1, welcome to Acme.")
  })
})
