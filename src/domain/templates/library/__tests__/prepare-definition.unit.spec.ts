import { checkTemplate } from "../../check-template"
import type { TemplateDefinition } from "../../template-definition"
import { TEMPLATE_LIBRARY, needsStorefrontUrl, sampleFileOf } from "../index"
import { withHeaderHandle, withStorefrontUrl, type LibraryTemplate } from "../index"

const named = (name: string) => {
  const template = TEMPLATE_LIBRARY.find((it) => it.name === name) as LibraryTemplate
  return template.languages.en
}

describe("withStorefrontUrl", () => {
  it.each(["https://acme.shop", "https://acme.shop/", " https://acme.shop "])(
    "leads the buttons and their examples to %p",
    (storefront) => {
      expect(withStorefrontUrl(named("order_shipped"), storefront).components).toContainEqual({
        type: "BUTTONS",
        buttons: [
          {
            type: "URL",
            text: "Track order",
            url: "https://acme.shop/order/{{1}}",
            example: ["https://acme.shop/order/order_01SAMPLE/confirmed"],
          },
        ],
      })
    }
  )

  it("keeps the path a storefront lives under", () => {
    const { components } = withStorefrontUrl(named("welcome"), "https://acme.com/shop/")
    expect(components).toContainEqual({
      type: "BUTTONS",
      buttons: [{ type: "URL", text: "Visit the shop", url: "https://acme.com/shop" }],
    })
  })

  it("leaves nothing of the sample's address in any template", () => {
    for (const { languages } of TEMPLATE_LIBRARY) {
      for (const definition of Object.values(languages)) {
        expect(needsStorefrontUrl(withStorefrontUrl(definition, "https://acme.shop"))).toBe(false)
      }
    }
  })

  it("is asked for by the rules before a template with such a button is submitted", () => {
    const rulesOf = (definition: TemplateDefinition) =>
      checkTemplate(definition).map(({ rule }) => rule)
    expect(rulesOf(named("order_shipped"))).toEqual(["url_sample_storefront"])
    expect(rulesOf(withStorefrontUrl(named("order_shipped"), "https://acme.shop"))).toEqual([])
  })

  it.each(["", "acme.shop", "https://acme.shop?a=1", "https://acme.shop/{{1}}"])(
    "says what it needs instead of %p",
    (storefront) => {
      expect(() => withStorefrontUrl(named("welcome"), storefront)).toThrow("Enter it whole")
    }
  )

  it.each([
    "http://acme.shop",
    "http://localhost:8000",
    "https://localhost",
    "https://192.168.0.7",
  ])("says that Meta takes public https addresses alone, and not %p", (storefront) => {
    expect(() => withStorefrontUrl(named("welcome"), storefront)).toThrow("public https")
  })

  it("asks for nothing where no button opens the storefront", () => {
    expect(withStorefrontUrl(named("order_canceled"), "")).toBe(named("order_canceled"))
  })
})

describe("sampleFileOf", () => {
  it.each([
    ["invoice_ready", "application/pdf", "%PDF-"],
    ["account_statement", "application/pdf", "%PDF-"],
    ["promotion", "image/png", "\u0089PNG"],
  ])("gives %s a file of the kind its header takes", (name, mimeType, start) => {
    const file = sampleFileOf(named(name))
    expect(file?.mimeType).toBe(mimeType)
    expect(atob(file?.base64 ?? "").startsWith(start)).toBe(true)
  })

  it("gives none to a template with a text on top", () => {
    expect(sampleFileOf(named("order_confirmation"))).toBeNull()
    expect(sampleFileOf(named("one_time_code"))).toBeNull()
  })
})

describe("withHeaderHandle", () => {
  it("shows Meta's reviewers the uploaded file", () => {
    const [header, ...others] = withHeaderHandle(named("promotion"), "4::abc").components
    expect(header).toEqual({
      type: "HEADER",
      format: "IMAGE",
      example: { header_handle: ["4::abc"] },
    })
    expect(others).toEqual(named("promotion").components.slice(1))
  })
})
