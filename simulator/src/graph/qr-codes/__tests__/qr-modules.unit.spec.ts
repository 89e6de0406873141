import { createHash } from "node:crypto"
import { qrModules } from "../qr-modules"

describe("a QR code", () => {
  it("is drawn as any other encoder draws it", () => {
    const modules = qrModules("https://wa.me/message/ANED2T5QRU7HG1")
    const drawn = modules.map((row) => row.map(Number).join("")).join("\n")
    // Compared module by module with another encoder's when it was written.
    expect(createHash("sha256").update(drawn).digest("hex")).toBe(
      "6c89198466fbc4470a83c9f0dc23ed982e4bb63fae997fb49c1be3c94382b029"
    )
  })

  it("is not made of more than it can hold", () => {
    expect(() => qrModules("a".repeat(54))).toThrow("too long")
  })
})
