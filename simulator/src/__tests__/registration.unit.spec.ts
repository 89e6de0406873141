import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi, numberId } from "./cloud-api-caller"

const fresh = "200000000000003"

describe("a number that was only listed", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  const post = (action: string, body: unknown = {}) => api.call("POST", `${fresh}${action}`, body)
  const sentCode = () =>
    simulator.numbers().find(({ id }) => id === fresh)?.verification_code?.code ?? ""
  const verify = async () => {
    await post("/request_code", { code_method: "SMS", language: "en_US" })
    return post("/verify_code", { code: sentCode() })
  }
  const register = (pin: string) => post("/register", { messaging_product: "whatsapp", pin })

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => {
    simulator.reset()
    simulator.addNumber({ display_phone_number: "+1 555 010 0003", verified_name: "Lucky Shrub 3" })
  })
  afterAll(() => simulator.close())

  it("is neither verified nor registered, and says that it cannot send", async () => {
    const { body } = await api.call("GET", fresh)
    expect(body).toMatchObject({
      status: "PENDING",
      code_verification_status: "NOT_VERIFIED",
      platform_type: "NOT_APPLICABLE",
      health_status: { can_send_message: "BLOCKED" },
    })
    const sent = await api.send({ type: "template", template: hello }, fresh)
    expect(sent.body.error).toMatchObject({ code: 133010 })
  })

  it("is verified by the code it was sent", async () => {
    expect((await verify()).body).toEqual({ success: true })
    const { body } = await api.call("GET", `${fresh}?fields=code_verification_status`)
    expect(body).toEqual({ id: fresh, code_verification_status: "VERIFIED" })
  })

  it("is not verified by another code, by none, or by one guessed six times", async () => {
    expect((await post("/verify_code", { code: "1" })).body.error?.code).toBe(136025)
    await post("/request_code", { code_method: "VOICE", language: "en_US" })
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await post("/verify_code", { code: "000000" })).body.error?.code).toBe(136025)
    }
    expect((await post("/verify_code", { code: sentCode() })).body.error?.code).toBe(136025)
  })

  it("is sent five codes in an hour and no sixth, and none once it is verified", async () => {
    const ask = () => post("/request_code", { code_method: "SMS", language: "en_US" })
    for (let time = 0; time < 5; time += 1) expect((await ask()).status).toBe(200)
    expect((await ask()).body.error?.code).toBe(136024)
    await post("/verify_code", { code: sentCode() })
    expect((await ask()).body.error?.code).toBe(136024)
  })

  it("is registered once it is verified, with the first PIN it is given", async () => {
    expect((await register("123456")).body.error?.code).toBe(133006)
    await verify()
    expect((await register("12345")).body.error?.code).toBe(100)
    expect((await register("123456")).body).toEqual({ success: true })
    const sent = await api.send({ type: "template", template: hello }, fresh)
    expect(sent.status).toBe(200)
  })

  it("is not registered with another PIN, and after five guesses with none for a while", async () => {
    await verify()
    await register("123456")
    await post("/deregister")
    for (let guess = 0; guess < 4; guess += 1) {
      expect((await register("654321")).body.error?.code).toBe(133005)
    }
    expect((await register("654321")).body.error?.code).toBe(133008)
    expect((await register("123456")).body.error?.code).toBe(133008)
  })

  it("is registered and taken off ten times in 72 hours, and no eleventh", async () => {
    await verify()
    for (let time = 0; time < 5; time += 1) {
      expect((await register("123456")).status).toBe(200)
      expect((await post("/deregister")).status).toBe(200)
    }
    expect((await register("123456")).body.error?.code).toBe(133016)
  })

  it("can be given another PIN once it is registered", async () => {
    await verify()
    expect((await post("", { pin: "111111" })).body.error?.code).toBe(133010)
    await register("123456")
    expect((await post("", { pin: "111111" })).body).toEqual({ success: true })
    expect((await register("123456")).body.error?.code).toBe(133005)
    expect((await register("111111")).status).toBe(200)
  })

  it("takes an approved display name when it is registered again", async () => {
    await verify()
    await register("123456")
    await api.call("POST", `${fresh}?new_display_name=Lucky%20Shrub%20Berlin`)
    simulator.changeNumber(fresh, { name_decision: "APPROVED" })
    await register("123456")
    const { body } = await api.call("GET", `${fresh}?fields=verified_name,name_status`)
    expect(body).toMatchObject({ verified_name: "Lucky Shrub Berlin", name_status: "APPROVED" })
  })

  it("cannot be listed twice", async () => {
    const add = (id: string, phone_number: string) =>
      api.call("POST", `${id}/phone_numbers`, { cc: "1", phone_number, verified_name: "Another" })
    expect((await add(accountId, "5550100003")).body.error?.error_subcode).toBe(2388012)
    expect((await add("100000000000002", "5550100003")).body.error?.error_subcode).toBe(2388103)
    expect((await add(accountId, "5550100004")).body).toEqual({ id: "200000000000004" })
  })

  it("is gone after a reset, while those from the start are as they were", async () => {
    await api.call("POST", `${numberId}/deregister`)
    simulator.reset()
    expect(simulator.numbers().map(({ id, registered }) => [id, registered])).toEqual([
      [numberId, true],
      ["200000000000002", true],
    ])
  })
})

const hello = { name: "hello_world", language: { code: "en_US" } }

describe("numbers from the start", () => {
  it("still have to be verified and registered where that is wished", async () => {
    const simulator = await startSimulator({ port: 0, unregistered: true })
    expect(simulator.numbers()).toMatchObject([
      { status: "PENDING", verification: "NOT_VERIFIED", registered: false },
      { status: "PENDING" },
    ])
    await simulator.close()
  })
})
