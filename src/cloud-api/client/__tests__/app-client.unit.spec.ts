import { createAppClient } from "../app-client"
import { createCloudApiPool } from "../cloud-api-pool"
import { aGraph, GRAPH, graphError } from "./graph-stand-in"

const secret = "the-app-secret"

/** The app over a Graph API that answers what a test says. */
function anApp() {
  const { graph, agent } = aGraph()
  const pool = createCloudApiPool({ baseUrl: GRAPH, dispatcher: agent })
  return { graph, app: createAppClient({ pool, version: "v25.0", appId: "3", appSecret: secret }) }
}

describe("the app itself", () => {
  it("asks with its id and secret in place of a token", async () => {
    const { graph, app } = anApp()
    const headers = { authorization: `Bearer 3|${secret}` }
    const fields = [{ name: "messages", version: "v25.0" }, "account_update"]
    const subscription = { object: "whatsapp_business_account", callback_url: "https://a.test" }
    graph
      .intercept({ path: /^\/v25\.0\/3\/subscriptions\?appsecret_proof=[0-9a-f]{64}$/, headers })
      .reply(200, { data: [{ object: "page" }, { ...subscription, fields }] })
    expect(await app.webhooks()).toEqual({
      ...subscription,
      fields: [fields[0], { name: "account_update" }],
    })
  })

  it("has no webhooks before it is subscribed", async () => {
    const { graph, app } = anApp()
    graph.intercept({ path: /subscriptions/ }).reply(200, { data: [] })
    expect(await app.webhooks()).toBeNull()
  })

  it("is subscribed with an address, a verify token and its fields", async () => {
    const { graph, app } = anApp()
    const body =
      '{"object":"whatsapp_business_account","callback_url":"https://a.test/h","verify_token":"v",' +
      '"fields":"messages,account_update"}'
    graph
      .intercept({ path: /^\/v25\.0\/3\/subscriptions/, method: "POST", body })
      .reply(200, { success: true })
    const fields = ["messages", "account_update"]
    await app.subscribeWebhooks({ callbackUrl: "https://a.test/h", verifyToken: "v", fields })
  })

  it("trades a code for a token, without any other token beside it", async () => {
    const { graph, app } = anApp()
    graph
      .intercept({
        path: `/v25.0/oauth/access_token?client_id=3&client_secret=${secret}&code=AQ1`,
        headers: (sent) => sent.authorization === undefined,
      })
      .reply(200, { access_token: "EAA1", token_type: "bearer" })
    expect(await app.exchangeCode({ code: "AQ1" })).toEqual({
      access_token: "EAA1",
      token_type: "bearer",
    })
  })

  it("says why a code is refused, without the secret or the code", async () => {
    const { graph, app } = anApp()
    const message = `Bad code AQ-the-code for ${secret}`
    graph
      .intercept({ path: /oauth/ })
      .reply(400, graphError({ code: 100, error_subcode: 36007, message }))
    const error = await app.exchangeCode({ code: "AQ-the-code" }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 100, subcode: 36007, entry: { code: 36007 } })
    expect(String(error)).not.toMatch(/the-app-secret|AQ-the-code/)
  })
})
