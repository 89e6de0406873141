import { startSimulator, type HealthChange, type Simulator } from ".."
import { accountId, callCloudApi, numberId } from "./cloud-api-caller"

const payment = {
  error_code: 141006,
  error_description: "There is an error with the payment method.",
  possible_solution: "Add a payment method.",
}

describe("health", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  const health = async (id: string) => {
    const { body } = await api.call("GET", `${id}?fields=health_status`)
    return body.health_status as { can_send_message: string; entities: object[] }
  }

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("is of everything on a message's way, and as good as the worst of it", async () => {
    expect(await health(numberId)).toMatchObject({
      can_send_message: "AVAILABLE",
      entities: [
        { entity_type: "PHONE_NUMBER", id: numberId },
        { entity_type: "WABA", id: accountId },
        { entity_type: "BUSINESS" },
        { entity_type: "APP" },
      ],
    })
    simulator.setHealth({ entity: "BUSINESS", can_send_message: "LIMITED" })
    expect((await health(numberId)).can_send_message).toBe("LIMITED")
    expect((await health(accountId)).can_send_message).toBe("LIMITED")
  })

  it.each<[string, HealthChange, number]>([
    ["131031", { entity: "WABA", can_send_message: "BLOCKED" }, 131031],
    ["131042", { entity: "BUSINESS", can_send_message: "BLOCKED", errors: [payment] }, 131042],
  ])("that is blocked refuses messages with %s", async (_code, change, code) => {
    simulator.setHealth(change)
    const template = { name: "hello_world", language: { code: "en_US" } }
    const refused = await api.send({ type: "template", template })
    expect(refused.body.error).toMatchObject({ code })
    simulator.clearHealth()
    expect((await api.send({ type: "template", template })).status).toBe(200)
  })
})
