import { CloudApiError } from "../../errors/cloud-api-error"
import { UnknownOutcomeError } from "../../errors/delivery-errors"
import type { OutgoingMessage } from "../../schemas"
import { aGraph, graphError } from "./graph-stand-in"

const PATH = "/v25.0/1/messages"
const message: OutgoingMessage = {
  messaging_product: "whatsapp",
  to: "15550010002",
  type: "text",
  text: { body: "Olá 👋" },
}

describe("sending a message", () => {
  it("gives Meta's id", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: PATH, method: "POST", body: JSON.stringify(message) })
      .reply(200, { messages: [{ id: "wamid.A" }] })
    const accepted = await client.messages.send({ phoneNumberId: "1", message })
    expect(accepted).toEqual({ wamid: "wamid.A" })
  })

  it("throws Meta's refusal", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: PATH, method: "POST" }).reply(400, graphError({ code: 131026 }))
    await expect(client.messages.send({ phoneNumberId: "1", message })).rejects.toThrow(
      CloudApiError
    )
  })

  it("throws an unknown outcome", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: PATH, method: "POST" }).reply(200, "not json")
    await expect(client.messages.send({ phoneNumberId: "1", message })).rejects.toThrow(
      UnknownOutcomeError
    )
  })
})

describe("marking as read", () => {
  it("marks the message", async () => {
    const { graph, client } = aGraph()
    const body = { messaging_product: "whatsapp", status: "read", message_id: "wamid.A" }
    graph
      .intercept({ path: PATH, method: "POST", body: JSON.stringify(body) })
      .reply(200, { success: true })
    await expect(
      client.messages.markAsRead({ phoneNumberId: "1", wamid: "wamid.A" })
    ).resolves.toBeUndefined()
  })

  it("shows that an answer is being written", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({
        path: PATH,
        method: "POST",
        body: (text) => JSON.parse(text).typing_indicator.type === "text",
      })
      .reply(200, { success: true })
    await client.messages.markAsRead({ phoneNumberId: "1", wamid: "wamid.A", typing: true })
  })
})
