import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi, numberId } from "./cloud-api-caller"

describe("accounts", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  afterAll(() => simulator.close())

  it("list their phone numbers", async () => {
    const { body } = await api.call("GET", `${accountId}/phone_numbers`)
    expect(body.data).toMatchObject([
      { id: numberId, display_phone_number: "+1 555 010 0001", quality_rating: "GREEN" },
    ])
  })

  it("answer only the fields asked for, and the id", async () => {
    const number = await api.call("GET", `${numberId}?fields=verified_name,throughput{level}`)
    expect(number.body).toEqual({
      id: numberId,
      verified_name: "Lucky Shrub",
      throughput: { level: "STANDARD" },
    })
    const account = await api.call("GET", `${accountId}?fields=name`)
    expect(account.body).toEqual({ id: accountId, name: "Lucky Shrub" })
  })

  it("say what a token may do", async () => {
    const good = await api.call("GET", "debug_token?input_token=demo-access-token")
    expect(good.body.data).toMatchObject({
      is_valid: true,
      app_id: "300000000000001",
      granular_scopes: [{ target_ids: [accountId, "100000000000002"] }, {}],
    })
    const bad = await api.call("GET", "debug_token?input_token=wrong")
    expect(bad.body.data).toMatchObject({ is_valid: false })
  })

  it("take several versions of the Graph API, and none", async () => {
    const headers = { authorization: "Bearer demo-access-token" }
    for (const prefix of ["/v21.0", "/v26.0", ""]) {
      const answer = await fetch(`${simulator.url}${prefix}/${accountId}`, { headers })
      expect(answer.status).toBe(200)
    }
  })
})
