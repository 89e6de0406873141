import { contentKey, wordingKey } from "../content-key"
import type { ComponentJson, TemplateContent } from "../template-content"

const header = (upload: string): ComponentJson => ({
  ...{ type: "HEADER", format: "IMAGE", example: { header_handle: [upload] } },
})
const button = (example: unknown): ComponentJson => ({
  type: "BUTTONS",
  buttons: [{ type: "URL", text: "Track", url: "https://shop.example/{{1}}", example }],
})
const content = (components: ComponentJson[], more: Partial<TemplateContent> = {}) => ({
  ...{ category: "UTILITY" as const, parameterFormat: "NAMED" as const, components },
  ...{ messageSendTtlSeconds: null, ...more },
})

describe("what a template says", () => {
  it("is the same in another order of keys, another case and another way to give a sample", () => {
    expect(wordingKey(content([button("https://shop.example/1")]))).toBe(
      wordingKey(content([button(["https://shop.example/1"])]))
    )
    expect(wordingKey(content([{ type: "body", text: "Hello" }]))).toBe(
      wordingKey(content([{ text: "Hello", type: "BODY" }]))
    )
  })

  it("is the same though Meta gives a sample another address at every reading", () => {
    const before = content([header("https://a.whatsapp.example/x.png?oe=1")])
    const after = content([header("https://b.whatsapp.example/y.png?oe=2")])
    expect(wordingKey(before)).toBe(wordingKey(after))
    expect(wordingKey(content([{ type: "HEADER", format: "IMAGE" }]))).toBe(wordingKey(after))
  })

  it("is not the same to hand in with another sample, category or lifetime", () => {
    const key = contentKey(content([header("4::a")]))
    expect(contentKey(content([header("4::b")]))).not.toBe(key)
    expect(contentKey(content([header("4::a")], { category: "MARKETING" }))).not.toBe(key)
    expect(contentKey(content([header("4::a")], { messageSendTtlSeconds: 60 }))).not.toBe(key)
  })
})
