import type { TemplateDefinition } from "../../template-definition"
import { withTestFiles } from ".."

const picture = (handle: string) => ({
  type: "HEADER",
  format: "IMAGE",
  example: { header_handle: [handle] },
})
const template = (...components: object[]) =>
  ({
    ...{ name: "offer", language: "en", category: "MARKETING", parameterFormat: "NAMED" },
    components: [...components, { type: "BODY", text: "Look at these." }],
  }) as unknown as TemplateDefinition

const COPY = "https://shop.test/static/bag.png"
const files = { kept: null, urls: new Map([["4::bag", COPY]]), isSampled: true }
const made = { headerMedia: { link: "https://shop.example.com/made-up.jpg" }, body: {} }

describe("a test message", () => {
  it("carries the file that was uploaded as the header's sample", () => {
    const kept = { url: "https://shop.test/static/kept.png", file_name: "kept.png" }
    const { headerMedia } = withTestFiles(template(picture("4::bag")), made, { ...files, kept })
    expect(headerMedia).toEqual({ link: kept.url })
  })

  it("carries the shop's copy of an upload, and what Meta shows of an approved one", () => {
    const sent = (handle: string) => withTestFiles(template(picture(handle)), { body: {} }, files)
    expect(sent("4::bag").headerMedia).toEqual({ link: COPY })
    expect(sent("https://meta.test/bag.png").headerMedia).toEqual({
      link: "https://meta.test/bag.png",
    })
    expect(sent("4::unknown").headerMedia).toBeUndefined()
  })

  it("prefers what an order brings, and never a made-up address", () => {
    const definition = template(picture("4::bag"))
    expect(withTestFiles(definition, made, { ...files, isSampled: false })).toEqual(made)
    expect(withTestFiles(definition, made, files).headerMedia).toEqual({ link: COPY })
  })

  it("carries a picture on each card", () => {
    const card = (handle: string) => ({ components: [picture(handle)] })
    const definition = template({ type: "CAROUSEL", cards: [card("4::bag"), card("4::none")] })
    const { cards } = withTestFiles(definition, { body: {}, cards: [{}, {}] }, files)
    expect(cards).toEqual([{ headerMedia: { link: COPY } }, {}])
  })

  it("names a document", () => {
    const header = { ...picture("4::bag"), format: "DOCUMENT" }
    expect(withTestFiles(template(header), { body: {} }, files).headerMedia).toEqual({
      link: COPY,
      filename: "sample.pdf",
    })
  })
})
