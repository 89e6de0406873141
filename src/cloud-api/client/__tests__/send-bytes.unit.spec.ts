import { type CloudApiError } from "../../errors/cloud-api-error"
import { aGraph, graphError } from "./graph-stand-in"

const PATH = "/v25.0/200000000000001/messages"
const body = JSON.stringify({ messaging_product: "whatsapp", to: "15550010002" })

function answering(status: number, answer: unknown, headers?: Record<string, string>) {
  const { graph, client } = aGraph()
  const text = typeof answer === "string" ? answer : JSON.stringify(answer)
  graph.intercept({ path: PATH, method: "POST" }).reply(status, text, { headers })
  return client.messages.sendBytes({ phoneNumberId: "200000000000001", body })
}

describe("sending bytes", () => {
  it("posts the very bytes it was given, with the token and the pinned version", async () => {
    const { graph, client } = aGraph()
    let seen: unknown
    graph
      .intercept({
        path: PATH,
        method: "POST",
        headers: {
          authorization: "Bearer secret-access-token",
          "content-type": "application/json",
        },
      })
      .reply(200, (request) => {
        seen = request.body
        return { messages: [{ id: "wamid.A" }] }
      })
    await client.messages.sendBytes({ phoneNumberId: "200000000000001", body })
    expect(seen).toBe(body)
  })

  it("is accepted with Meta's id and the recipient's canonical number", async () => {
    const outcome = await answering(200, {
      messaging_product: "whatsapp",
      contacts: [{ input: "+15550010002", wa_id: "15550010002" }],
      messages: [{ id: "wamid.A", message_status: "accepted" }],
    })
    expect(outcome).toEqual({
      kind: "accepted",
      wamid: "wamid.A",
      waId: "15550010002",
      userId: undefined,
      messageStatus: "accepted",
    })
  })

  it("is accepted without a number when the recipient is a user id", async () => {
    const outcome = await answering(200, {
      contacts: [{ input: "US.1", user_id: "US.1" }],
      messages: [{ id: "wamid.A" }],
    })
    expect(outcome).toMatchObject({ kind: "accepted", userId: "US.1", waId: undefined })
  })

  it("is refused with the catalogue's advice when Meta gives an error", async () => {
    const outcome = await answering(
      400,
      graphError({
        code: 131047,
        error_data: { messaging_product: "whatsapp", details: "More than 24 hours" },
        error_subcode: "2494010",
        fbtrace_id: "Az8",
      })
    )
    expect(outcome.kind).toBe("refused")
    const { error } = outcome as { error: CloudApiError }
    expect(error).toMatchObject({
      code: 131047,
      subcode: 2494010,
      httpStatus: 400,
      details: "More than 24 hours",
      fbtraceId: "Az8",
      entry: { kind: "recipient", retry: { action: "fail" } },
    })
  })

  it("is refused, and awaits confirmation, when Meta's error is an ambiguous one", async () => {
    const outcome = await answering(500, graphError({ code: 131000 }))
    expect(outcome).toMatchObject({
      kind: "refused",
      error: { entry: { retry: { action: "await_confirmation" } } },
    })
  })

  it("reads details that are plain text, and codes that are numeric strings", async () => {
    const outcome = await answering(400, graphError({ code: "131009", error_data: "Bad emoji" }))
    expect(outcome).toMatchObject({ error: { code: 131009, details: "Bad emoji" } })
  })

  it("keeps how long Meta asks to wait", async () => {
    const usage = {
      "1": [{ type: "messaging", call_count: 100, estimated_time_to_regain_access: 3 }],
    }
    const outcome = await answering(400, graphError({ code: 80007 }), {
      "x-business-use-case-usage": JSON.stringify(usage),
    })
    expect(outcome).toMatchObject({ error: { retryAfterSeconds: 180 } })
  })

  it.each([
    ["text that is not JSON", 200, "<html>"],
    ["a success without a message id", 200, { success: true }],
    ["an empty success", 200, ""],
    ["a server error without an explanation", 502, "<html>Bad gateway</html>"],
  ])("is unknown after %s", async (_, status, answer) => {
    expect(await answering(status, answer)).toMatchObject({ kind: "unknown" })
  })

  it("is refused after a client error without an explanation", async () => {
    const outcome = await answering(429, "slow down")
    expect(outcome).toMatchObject({
      kind: "refused",
      error: { httpStatus: 429, entry: { kind: "throttling" } },
    })
  })

  it("adds the app secret's proof when there is one", async () => {
    const { graph, client } = aGraph({ appSecret: "app-secret" })
    const proof = /^\/v25\.0\/1\/messages\?appsecret_proof=[0-9a-f]{64}$/
    graph.intercept({ path: proof, method: "POST" }).reply(200, { messages: [{ id: "wamid.A" }] })
    const outcome = await client.messages.sendBytes({ phoneNumberId: "1", body })
    expect(outcome.kind).toBe("accepted")
  })

  it("keeps a path prefix of the base address", async () => {
    const { graph, client } = aGraph({ pathPrefix: "/graph/" })
    graph
      .intercept({ path: "/graph/v25.0/1/messages", method: "POST" })
      .reply(200, { messages: [{ id: "wamid.A" }] })
    const outcome = await client.messages.sendBytes({ phoneNumberId: "1", body })
    expect(outcome.kind).toBe("accepted")
  })

  it("never lets an id address another endpoint", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: "/v25.0/%2E%2E%2Fme%3Fx%3D/messages", method: "POST" })
      .reply(200, { messages: [{ id: "wamid.A" }] })
    const outcome = await client.messages.sendBytes({ phoneNumberId: "../me?x=", body })
    expect(outcome.kind).toBe("accepted")
  })
})
