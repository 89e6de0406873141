import { logLine } from "../log-line"

describe("a line of the log", () => {
  it("says in words what happened, then in pairs to what", () => {
    const fields = { message: "wamsg_01ABC", number: "wanum_01DEF", code: 131026, ms: 81.6 }

    expect(logLine("Meta refused a message", fields)).toBe(
      "WhatsApp: Meta refused a message. message=wamsg_01ABC number=wanum_01DEF code=131026 ms=82"
    )
  })

  it("leaves out what is not known", () => {
    expect(logLine("sending is paused", { account: "waacc_1", code: null })).toBe(
      "WhatsApp: sending is paused. account=waacc_1"
    )
  })

  it.each([
    "+15550200001",
    "15550200001",
    "demo-access-token",
    "Hello, Ana",
    "wamsg_1 +15550200001",
  ])("does not repeat %j, whatever field it comes in", (text) => {
    const line = logLine("something happened", { message: text, number: text, delivery: text })

    expect(line).toBe("WhatsApp: something happened. message=? number=? delivery=?")
  })

  it("names a failure without its message, which may quote what somebody wrote", () => {
    const failure = Object.assign(new Error("invalid input: +15550200001"), { code: "22P02" })

    const line = logLine("nothing was written", { failure })

    expect(line).toContain("Error 22P02")
    expect(line).not.toContain("15550200001")
  })
})
