import { aGraph, graphError } from "./graph-stand-in"

describe("templates", () => {
  const page = (ids: string[], after?: string) => ({
    data: ids.map((id) => ({ id, name: "order_confirmation", status: "APPROVED" })),
    paging: {
      cursors: { before: "x", after: after ?? "end" },
      ...(after
        ? { next: `https://graph.facebook.com/v25.0/1/message_templates?after=${after}` }
        : {}),
    },
  })

  it("are walked page by page to the end", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: /message_templates\?fields=[^&]+&limit=2$/ })
      .reply(200, page(["1", "2"], "c1"))
    graph.intercept({ path: /message_templates\?after=c1&/ }).reply(200, page(["3"]))
    const ids: string[] = []
    for await (const template of client.templates.list({ wabaId: "1", limit: 2 }))
      ids.push(template.id)
    expect(ids).toEqual(["1", "2", "3"])
  })

  it("are not walked for ever when a cursor comes back", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: /message_templates/ })
      .reply(200, page(["1"], "same"))
      .persist()
    const ids: string[] = []
    for await (const template of client.templates.list({ wabaId: "1" })) ids.push(template.id)
    expect(ids).toEqual(["1", "1"])
  })

  it("keep components of kinds not known yet", async () => {
    const { graph, client } = aGraph()
    const components = [
      { type: "BODY", text: "Hi" },
      { type: "HOLOGRAM", text: "…" },
    ]
    graph.intercept({ path: /^\/v25\.0\/9\?fields=/ }).reply(200, { id: "9", components })
    const template = await client.templates.get({ templateId: "9" })
    expect(template.components).toEqual([
      { type: "BODY", text: "Hi" },
      { type: "UNKNOWN", reported_type: "HOLOGRAM", raw: components[1] },
    ])
  })
})

describe("phone numbers", () => {
  it("are listed with what Meta adds to them", async () => {
    const { graph, client } = aGraph()
    const number = { id: 200000000000001, quality_rating: "GREEN", new_thing: true }
    graph.intercept({ path: /^\/v25\.0\/1\/phone_numbers\?/ }).reply(200, { data: [number] })
    expect(await client.phoneNumbers.list({ wabaId: "1" })).toEqual([
      { id: "200000000000001", quality_rating: "GREEN", new_thing: true },
    ])
  })

  it("are refused with Meta's reason", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: /^\/v25\.0\/1\?/ })
      .reply(400, graphError({ code: 100, error_subcode: 33 }))
    await expect(client.phoneNumbers.get({ phoneNumberId: "1" })).rejects.toMatchObject({
      code: 100,
      subcode: 33,
      entry: { code: 33 },
    })
  })
})

describe("accounts", () => {
  it("tell how much of the rate limit is used", async () => {
    const { graph, client } = aGraph()
    const counter = { type: "whatsapp", call_count: 95, total_cputime: 20, total_time: 21 }
    const headers = { "x-business-use-case-usage": JSON.stringify({ "1": [counter] }) }
    graph.intercept({ path: /^\/v25\.0\/1\?/ }).reply(200, { id: "1", name: "Shop" }, { headers })
    expect(await client.accounts.get({ wabaId: "1" })).toEqual({ id: "1", name: "Shop" })
    expect(client.usage()).toEqual([
      {
        objectId: "1",
        type: "whatsapp",
        callCount: 95,
        totalTime: 21,
        totalCpuTime: 20,
        regainAccessInMinutes: 0,
      },
    ])
  })

  it("say what the client's own token may do", async () => {
    const { graph, client } = aGraph()
    const data = { app_id: "3", is_valid: true, scopes: ["whatsapp_business_messaging"] }
    graph
      .intercept({ path: "/v25.0/debug_token?input_token=secret-access-token" })
      .reply(200, { data })
    expect(await client.accounts.debugToken()).toMatchObject({
      is_valid: true,
      granular_scopes: [],
    })
  })

  it("are subscribed, listed and unsubscribed", async () => {
    const { graph, client } = aGraph()
    const path = "/v25.0/1/subscribed_apps"
    const app = { whatsapp_business_api_data: { id: "3", name: "Shop" } }
    graph.intercept({ path, method: "POST" }).reply(200, { success: true })
    graph.intercept({ path, method: "GET" }).reply(200, { data: [app] })
    graph.intercept({ path, method: "DELETE" }).reply(200, { success: true })
    await client.accounts.subscribeApp({ wabaId: "1" })
    expect(await client.accounts.subscribedApps({ wabaId: "1" })).toEqual([app])
    await client.accounts.unsubscribeApp({ wabaId: "1" })
  })

  it("can send their webhooks elsewhere", async () => {
    const { graph, client } = aGraph()
    const body = JSON.stringify({ override_callback_uri: "https://a.test/h", verify_token: "v" })
    graph
      .intercept({ path: "/v25.0/1/subscribed_apps", method: "POST", body })
      .reply(200, { success: true })
    const override = { callbackUri: "https://a.test/h", verifyToken: "v" }
    await client.accounts.subscribeApp({ wabaId: "1", override })
  })
})
