import fc from "fast-check"
import { escapeNonAscii } from "../escape-non-ascii"
import { signPayload } from "../sign-payload"
import { verifySignature } from "../verify-signature"

const bytes = fc.uint8Array({ minLength: 1, maxLength: 500 }).map((array) => Buffer.from(array))
const secret = fc.string({ minLength: 1 })

describe("a delivery's signature", () => {
  it("verifies with the secret it was signed with, wherever it stands among others", () => {
    fc.assert(
      fc.property(
        bytes,
        secret,
        fc.array(secret),
        fc.array(secret),
        (rawBody, used, before, after) => {
          const header = signPayload({ body: rawBody, appSecret: used })
          const appSecrets = [...before, used, ...after]
          expect(verifySignature({ rawBody, header, appSecrets })).toBe(true)
        }
      )
    )
  })

  it("fails when any byte was changed", () => {
    fc.assert(
      fc.property(
        bytes,
        secret,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (body, key, at, flip) => {
          const header = signPayload({ body, appSecret: key })
          const tampered = Buffer.from(body)
          const index = at % tampered.length
          tampered[index] = (tampered[index] ?? 0) ^ flip
          expect(verifySignature({ rawBody: tampered, header, appSecrets: [key] })).toBe(false)
        }
      )
    )
  })

  it("fails with any other secret", () => {
    fc.assert(
      fc.property(bytes, secret, secret, (rawBody, used, other) => {
        fc.pre(used !== other)
        const header = signPayload({ body: rawBody, appSecret: used })
        expect(verifySignature({ rawBody, header, appSecrets: [other] })).toBe(false)
      })
    )
  })

  it("never throws, whatever the header says", () => {
    fc.assert(
      fc.property(bytes, fc.option(fc.string(), { nil: undefined }), (rawBody, header) => {
        expect(verifySignature({ rawBody, header, appSecrets: ["secret"] })).toBe(false)
      })
    )
  })

  it.each([
    ["no secret is known", []],
    ["the secret is empty", [""]],
  ])("fails when %s", (_, appSecrets) => {
    const rawBody = Buffer.from("{}")
    const header = signPayload({ body: rawBody, appSecret: "" })
    expect(verifySignature({ rawBody, header, appSecrets })).toBe(false)
  })

  it("is over the bytes sent: the same JSON written otherwise does not verify", () => {
    const sent = escapeNonAscii(JSON.stringify({ text: "Olá 👋" }))
    const header = signPayload({ body: sent, appSecret: "secret" })
    const appSecrets = ["secret"]
    expect(verifySignature({ rawBody: Buffer.from(sent), header, appSecrets })).toBe(true)
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(sent)))
    expect(verifySignature({ rawBody: rewritten, header, appSecrets })).toBe(false)
  })
})

describe("escaping as Meta does", () => {
  it("leaves only ASCII and means the same", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (json) => {
        const escaped = escapeNonAscii(json)
        expect(escaped).toMatch(/^[\u0000-\u007f]*$/)
        expect(JSON.parse(escaped)).toEqual(JSON.parse(json))
      })
    )
  })

  it("writes lower-case escapes, surrogate pairs in two", () => {
    expect(escapeNonAscii('"É👋"')).toBe('"\\u00c9\\ud83d\\udc4b"')
  })
})
