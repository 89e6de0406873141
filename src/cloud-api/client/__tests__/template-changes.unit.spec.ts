import { templateDefinitionSchema } from "../../schemas"
import { aGraph, graphError } from "./graph-stand-in"

const template = templateDefinitionSchema.parse({
  name: "order_update",
  language: "en_US",
  category: "UTILITY",
  components: [{ type: "BODY", text: "Your order is on its way." }],
})

describe("a template", () => {
  it("is handed in, and may come back in another category", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({
        path: "/v25.0/1/message_templates",
        method: "POST",
        body: JSON.stringify(template),
      })
      .reply(200, { id: 9, status: "PENDING", category: "MARKETING" })
    expect(await client.templates.create({ wabaId: "1", template })).toEqual({
      id: "9",
      status: "PENDING",
      category: "MARKETING",
    })
  })

  it("is refused with what Meta tells the person who wrote it", async () => {
    const { graph, client } = aGraph()
    const error_user_msg = "There is already English content for this template."
    graph
      .intercept({ path: "/v25.0/1/message_templates", method: "POST" })
      .reply(400, graphError({ code: 100, error_subcode: 2388024, error_user_msg }))
    await expect(client.templates.create({ wabaId: "1", template })).rejects.toMatchObject({
      userMessage: error_user_msg,
      entry: { code: 2388024 },
    })
  })

  it("is changed, released from its pause and deleted", async () => {
    const { graph, client } = aGraph()
    const answer = (method: "POST" | "DELETE", path: string) =>
      graph.intercept({ path, method }).reply(200, { success: true })
    answer("POST", "/v25.0/9")
    const { components } = template
    await client.templates.edit({ templateId: "9", changes: { components } })
    answer("POST", "/v25.0/9/unpause")
    await client.templates.unpause({ templateId: "9" })
    answer("DELETE", "/v25.0/1/message_templates?name=order_update&hsm_id=9")
    await client.templates.delete({ wabaId: "1", name: "order_update", templateId: "9" })
    answer("DELETE", "/v25.0/1/message_templates?name=order_update")
    await client.templates.delete({ wabaId: "1", name: "order_update" })
  })
})
