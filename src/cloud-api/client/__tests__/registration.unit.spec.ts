import { aGraph, graphError } from "./graph-stand-in"

const success = { success: true }

describe("setting up a number", () => {
  it.each([
    [
      "asks for a code",
      "request_code",
      { code_method: "SMS", language: "en_US" },
      (call: Calls) => call.requestCode({ phoneNumberId: "2", method: "SMS", language: "en_US" }),
    ],
    [
      "enters it",
      "verify_code",
      { code: "123830" },
      (call: Calls) => call.verifyCode({ phoneNumberId: "2", code: "123830" }),
    ],
    [
      "registers it",
      "register",
      { messaging_product: "whatsapp", pin: "212834", data_localization_region: "CH" },
      (call: Calls) =>
        call.register({ phoneNumberId: "2", pin: "212834", dataLocalizationRegion: "CH" }),
    ],
    [
      "takes it off",
      "deregister",
      { messaging_product: "whatsapp" },
      (call: Calls) => call.deregister({ phoneNumberId: "2" }),
    ],
  ])("%s", async (_what, action, body, call) => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: `/v25.0/2/${action}`, method: "POST", body: JSON.stringify(body) })
      .reply(200, success)
    await call(client.phoneNumbers)
  })

  it("changes its PIN, its name and where its webhooks go, at the number itself", async () => {
    const { graph, client } = aGraph()
    const post = (path: string, body?: string) =>
      graph.intercept({ path, method: "POST", body }).reply(200, { success: "true" })
    const phoneNumberId = "2"
    post("/v25.0/2", '{"pin":"654321"}')
    await client.phoneNumbers.setTwoStepPin({ phoneNumberId, pin: "654321" })
    post("/v25.0/2?new_display_name=Lucky+Shrub")
    await client.phoneNumbers.requestDisplayName({ phoneNumberId, displayName: "Lucky Shrub" })
    post("/v25.0/2", '{"webhook_configuration":{"override_callback_uri":""}}')
    await client.phoneNumbers.overrideWebhook({ phoneNumberId, override: null })
  })

  it("adds one to an account", async () => {
    const { graph, client } = aGraph()
    const body = '{"cc":"1","phone_number":"4195551518","verified_name":"Lucky Shrub"}'
    graph
      .intercept({ path: "/v25.0/1/phone_numbers", method: "POST", body })
      .reply(200, { id: 110200345501442 })
    const number = { countryCode: "1", phoneNumber: "4195551518", verifiedName: "Lucky Shrub" }
    expect(await client.phoneNumbers.add({ wabaId: "1", ...number })).toEqual({
      id: "110200345501442",
    })
  })

  it("is refused with Meta's reason, and never with the PIN", async () => {
    const { graph, client } = aGraph()
    const refusal = graphError({ code: 133005, error_data: { details: "PIN mismatch" } })
    graph.intercept({ path: "/v25.0/2/register", method: "POST" }).reply(400, refusal)
    const registering = client.phoneNumbers.register({ phoneNumberId: "2", pin: "918273" })
    const error = await registering.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: "CloudApiError", code: 133005, details: "PIN mismatch" })
    expect(JSON.stringify(error)).not.toContain("918273")
  })
})

type Calls = ReturnType<typeof aGraph>["client"]["phoneNumbers"]
