import { inspect } from "node:util"
import { aGraph, graphError, TOKEN } from "./graph-stand-in"

const body = JSON.stringify({ to: "15550010002", text: { body: "a private text" } })

describe("errors", () => {
  it("hold neither token nor secret, even when Meta echoes them", async () => {
    const { graph, client } = aGraph({ appSecret: "the-app-secret" })
    const echo = `Malformed access token ${TOKEN} the-app-secret EAAGm0PX4ZCpsBAKZCtoken`
    graph
      .intercept({ path: /messages/, method: "POST" })
      .reply(401, graphError({ code: 190, message: echo, error_data: { details: echo } }))
    const outcome = await client.messages.sendBytes({ phoneNumberId: "1", body })
    const shown = inspect(outcome, { depth: 10 }) + JSON.stringify(outcome)
    expect(shown).toContain("Malformed access token [redacted]")
    expect(shown).not.toContain(TOKEN)
    expect(shown).not.toContain("the-app-secret")
    expect(shown).not.toContain("EAAGm0")
  })

  it("hold neither the token nor the message when the connection is lost", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: /messages/, method: "POST" })
      .replyWithError(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }))
    const outcome = await client.messages.sendBytes({ phoneNumberId: "1", body })
    expect(outcome.kind).toBe("unknown")
    const shown = inspect(outcome, { depth: 10 })
    expect(shown).not.toContain(TOKEN)
    expect(shown).not.toContain("a private text")
  })
})
