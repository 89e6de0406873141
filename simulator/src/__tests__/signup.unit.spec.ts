import { startSimulator, type Simulator } from ".."
import { callCloudApi } from "./cloud-api-caller"

const appId = "300000000000001"
const seeded = {
  client_id: appId,
  portfolio: { id: "500000000000001" },
  account: { id: "100000000000002" },
  number: { id: "200000000000002" },
}

describe("signing up in the dialog", () => {
  let simulator: Simulator
  const exchange = (code: string, secret = "demo-app-secret") => {
    const query = `client_id=${appId}&client_secret=${secret}&code=${code}`
    return callCloudApi(simulator, null).call("GET", `oauth/access_token?${query}`)
  }

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("gives a code for a token that is good for the account chosen, and no other", async () => {
    const { code, event, data } = simulator.signUp(seeded)
    expect({ event, data }).toEqual({
      event: "FINISH",
      data: {
        phone_number_id: "200000000000002",
        waba_id: "100000000000002",
        business_id: "500000000000001",
      },
    })
    const { body } = await exchange(code)
    expect(body).toEqual({ access_token: expect.stringMatching(/^EAA/), token_type: "bearer" })
    const merchant = callCloudApi(simulator, String(body.access_token))
    expect((await merchant.call("GET", "100000000000002")).status).toBe(200)
    expect((await merchant.call("GET", "100000000000001")).body.error).toMatchObject({ code: 200 })
  })

  it("gives a code that is good once, for half a minute, and with the app's secret", async () => {
    const { code } = simulator.signUp(seeded)
    expect((await exchange(code, "wrong")).body.error).toMatchObject({ code: 1 })
    await exchange(code)
    expect((await exchange(code)).body.error).toMatchObject({ code: 100, error_subcode: 36009 })
    await simulator.configure({ signup_code_ttl_seconds: 0 })
    const late = simulator.signUp(seeded).code
    expect((await exchange(late)).body.error).toMatchObject({ code: 100, error_subcode: 36007 })
    await simulator.configure({ signup_code_ttl_seconds: 30 })
  })

  it("makes a portfolio, an account and a number that must still be registered", async () => {
    const call = (path: string, body: object) =>
      fetch(`${simulator.url}/_sim/signup/${path}`, { method: "POST", body: JSON.stringify(body) })
    const phone = "+49 30 1234567"
    const { code } = (await (await call("code", { phone })).json()) as { code: string }
    const chosen = {
      client_id: appId,
      portfolio: { name: "New business" },
      account: { name: "New account" },
    }
    const number = { phone, verified_name: "New shop" }
    const wrong = await call("finish", { ...chosen, number: { ...number, code: "1" } })
    expect(await wrong.json()).toMatchObject({ error: { code: 136025 } })
    const { data } = simulator.signUp({ ...chosen, number: { ...number, code } })
    expect(simulator.numbers().find(({ id }) => id === data.phone_number_id)).toMatchObject({
      account: data.waba_id,
      verification: "VERIFIED",
      registered: false,
    })
    const state = simulator.state().accounts.find(({ id }) => id === data.waba_id)
    expect(state).toMatchObject({ name: "New account", subscribed: false })
  })

  it("can share an account without a number", () => {
    const { number: _, ...withoutNumber } = seeded
    expect(simulator.signUp(withoutNumber)).toMatchObject({ event: "FINISH_ONLY_WABA" })
  })
})
