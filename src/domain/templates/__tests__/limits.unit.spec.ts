import { characterLimit } from "../limits"
import { readTemplate } from "../model"
import { aTemplate, body, buttons } from "./template-builder"

describe("characterLimit", () => {
  const plain = readTemplate(
    aTemplate([
      body("Hi."),
      buttons({ type: "COPY_CODE", example: "A" }, { type: "VOICE_CALL", text: "Call" }),
    ])
  )

  it("says how much fits into each field", () => {
    expect(characterLimit(plain, { component: "header" })).toBe(60)
    expect(characterLimit(plain, { component: "body" })).toBe(1024)
    expect(characterLimit(plain, { component: "footer" })).toBe(60)
    expect(characterLimit(plain, { component: "buttons", button: 0, field: "text" })).toBe(25)
    expect(characterLimit(plain, { component: "buttons", button: 1, field: "text" })).toBe(20)
    expect(characterLimit(plain, { component: "buttons", button: 0, field: "sample" })).toBe(20)
    expect(characterLimit(plain, { component: "buttons", button: 0, field: "url" })).toBe(2000)
    expect(characterLimit(plain, { component: "header", field: "handle" })).toBeNull()
  })

  it("leaves less room with an offer, and in cards", () => {
    const offer = { ...plain, offer: { text: "Ends soon", hasExpiration: true } }
    expect(characterLimit(offer, { component: "body" })).toBe(600)
    expect(characterLimit(offer, { component: "buttons", button: 0, field: "sample" })).toBe(15)
    expect(characterLimit(plain, { component: "body", card: 0 })).toBe(160)
  })
})
