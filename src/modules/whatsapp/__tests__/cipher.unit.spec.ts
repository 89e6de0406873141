import fc from "fast-check"
import { createCipher } from "../cipher"

const OLD = Buffer.alloc(32, 1).toString("base64")
const NEW = Buffer.alloc(32, 2).toString("hex")

describe("the cipher of stored secrets", () => {
  it("gives back what it was given", () => {
    const cipher = createCipher([OLD])

    fc.assert(
      fc.property(fc.string(), (secret) => {
        expect(cipher.decrypt(cipher.encrypt(secret))).toBe(secret)
      })
    )
  })

  it("encrypts under the first key and decrypts under every key of the ring", () => {
    const before = createCipher([OLD]).encrypt("token")
    const rotated = createCipher([NEW, OLD])

    expect(rotated.decrypt(before)).toBe("token")
    expect(createCipher([OLD]).canDecrypt(rotated.encrypt("token"))).toBe(false)
  })

  it("says which key is missing when a ring has lost it", () => {
    const ciphertext = createCipher([OLD]).encrypt("token")

    expect(() => createCipher([NEW]).decrypt(ciphertext)).toThrow(/encrypted with key [0-9a-f]{8}/)
  })

  it("refuses ciphertext that was altered", () => {
    const cipher = createCipher([OLD])
    const [format, id, nonce, tag, data = ""] = cipher.encrypt("token").split(".")
    const altered = Buffer.from(data, "base64url")
    altered[0] = (altered[0] ?? 0) ^ 1

    expect(() =>
      cipher.decrypt([format, id, nonce, tag, altered.toString("base64url")].join("."))
    ).toThrow()
  })

  it("asks for a key before it stores anything", () => {
    expect(() => createCipher([]).encrypt("token")).toThrow(/WHATSAPP_ENCRYPTION_KEY/)
  })
})
