import { createHmac } from "node:crypto"
import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi, numberId } from "./cloud-api-caller"

const other = "100000000000002"

describe("a token", () => {
  let simulator: Simulator
  const as = (token: string | null) => callCloudApi(simulator, token)
  const hello = { name: "hello_world", language: { code: "en_US" } }
  const send = (token: string) => as(token).send({ type: "template", template: hello })

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("without the permission to message may still manage", async () => {
    simulator.putToken({ token: "manager", scopes: ["whatsapp_business_management"] })
    expect((await send("manager")).body.error).toMatchObject({ code: 10 })
    expect((await as("manager").call("GET", accountId)).status).toBe(200)
  })

  it("without the permission to manage may still message", async () => {
    simulator.putToken({ token: "sender", scopes: ["whatsapp_business_messaging"] })
    expect((await send("sender")).status).toBe(200)
    expect((await as("sender").call("GET", numberId)).body.error).toMatchObject({ code: 10 })
  })

  it("touches only the accounts it was given", async () => {
    simulator.putToken({ token: "partial", accounts: [other] })
    expect((await send("partial")).body.error).toMatchObject({ code: 200 })
    expect((await as("partial").call("GET", other)).status).toBe(200)
    const { body } = await as("partial").call("GET", "debug_token?input_token=partial")
    expect(body.data).toMatchObject({ granular_scopes: [{ target_ids: [other] }, {}] })
  })

  it.each([
    ["has expired", { expires_in_seconds: -1 }, 463],
    ["was taken back", { revoked: true }, 460],
  ])("is refused once it %s, and described as no good", async (_how, change, error_subcode) => {
    simulator.putToken({ token: "demo-access-token", ...change })
    expect((await send("demo-access-token")).body.error).toMatchObject({ code: 190, error_subcode })
    simulator.putToken({ token: "watcher" })
    const { body } = await as("watcher").call("GET", "debug_token?input_token=demo-access-token")
    expect(body.data).toMatchObject({ is_valid: false, error: { code: 190 } })
  })

  it("is refused with a proof made with another secret, and taken with the right one", async () => {
    const proof = (secret: string) =>
      createHmac("sha256", secret).update("demo-access-token").digest("hex")
    const get = (secret: string) =>
      as("demo-access-token").call("GET", `${accountId}?appsecret_proof=${proof(secret)}`)
    expect((await get("demo-app-secret")).status).toBe(200)
    expect((await get("another-secret")).body.error).toMatchObject({ code: 100 })
  })

  it("cannot set the app's webhooks: only the app's own id and secret can", async () => {
    const path = "300000000000001/subscriptions"
    expect((await as("demo-access-token").call("GET", path)).body.error).toMatchObject({ code: 15 })
    const app = as("300000000000001|demo-app-secret")
    expect((await app.call("GET", path)).body).toEqual({ data: [] })
    expect((await app.call("GET", accountId)).body.error).toMatchObject({ code: 200 })
  })
})
