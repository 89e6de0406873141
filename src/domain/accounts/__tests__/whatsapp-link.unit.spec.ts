import { whatsappLink } from "../whatsapp-link"

describe("the link to a chat", () => {
  it("holds the digits alone", () => {
    expect(whatsappLink("+1 555-010-0001")).toBe("https://wa.me/15550100001")
  })

  it("carries a message", () => {
    expect(whatsappLink("+15550100001", "Where is my order?")).toBe(
      "https://wa.me/15550100001?text=Where%20is%20my%20order%3F"
    )
  })

  it("is none without a number", () => {
    expect(whatsappLink("unknown")).toBeNull()
  })
})
