import { createHash } from "node:crypto"
import fc from "fast-check"
import type { TemplateDefinition } from "../../template-definition"
import { validTemplate } from "../../__tests__/template-arbitrary"
import { aTemplate, body, buttons } from "../../__tests__/template-builder"
import { sha256 } from "../sha-256"
import { templateDigest } from "../template-digest"

describe("templateDigest", () => {
  it("is made with SHA-256", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"))
      })
    )
  })

  it("does not mind the order of keys", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, field]) => [key, turned(field)])
            )
          : value
    fc.assert(
      fc.property(validTemplate, (definition) => {
        const components = turned(definition.components) as TemplateDefinition["components"]
        expect(templateDigest({ ...definition, components })).toBe(templateDigest(definition))
      })
    )
  })

  it("does not mind how Meta writes down the same", () => {
    const sent = aTemplate([
      { type: "header", format: "image", example: { header_handle: ["https://cdn/a.png?oh=1"] } },
      body("Hello there."),
      buttons({ type: "COPY_CODE", example: "25OFF" }),
    ] as unknown as TemplateDefinition["components"])
    const read = aTemplate([
      { type: "HEADER", format: "IMAGE", example: { header_handle: ["https://cdn/a.png?oh=2"] } },
      { ...body("Hello there."), example: null },
      buttons({ type: "COPY_CODE", example: ["25OFF"] }),
    ] as unknown as TemplateDefinition["components"])
    expect(templateDigest(sent)).toBe(templateDigest(read))
  })

  it("tells two texts apart", () => {
    expect(templateDigest(aTemplate([body("Hello.")]))).not.toBe(
      templateDigest(aTemplate([body("Hello!")]))
    )
  })
})
