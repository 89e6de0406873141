import { startSimulator, type AccountChange, type NumberChange, type Simulator } from ".."
import { accountId, callCloudApi, numberId } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

describe("what Meta decides", () => {
  let simulator: Simulator
  let shop: Awaited<ReturnType<typeof startWebhookReceiver>>
  const told = async () => {
    await simulator.settled()
    return shop.changes()
  }

  beforeAll(async () => {
    shop = await startWebhookReceiver()
    simulator = await startSimulator({ port: 0, webhookUrl: shop.url })
  })
  beforeEach(() => {
    simulator.reset()
    shop.received.length = 0
  })
  afterAll(async () => {
    await simulator.close()
    await shop.close()
  })

  it.each<[string, NumberChange, object]>([
    ["phone_number_quality_update", { quality_rating: "RED" }, { event: "FLAGGED" }],
    ["phone_number_quality_update", { throughput: "HIGH" }, { event: "THROUGHPUT_UPGRADE" }],
    [
      "phone_number_name_update",
      { name_decision: "REJECTED", rejection_reason: "UNRELATED" },
      { decision: "REJECTED", requested_verified_name: "Lucky Shrub" },
    ],
    ["security", { pin: "123456" }, { event: "PIN_CHANGED" }],
    [
      "business_capability_update",
      { messaging_limit: "TIER_10K" },
      { max_daily_conversations_per_business: 10_000 },
    ],
  ])("of a number is told as %s: %j", async (field, change, value) => {
    simulator.changeNumber(numberId, change)
    expect((await told())[0]).toMatchObject({ field, value })
  })

  it.each<[string, AccountChange, object]>([
    ["account_review_update", { review: "REJECTED" }, { decision: "REJECTED" }],
    ["account_update", { ban: "DISABLE" }, { event: "DISABLED_UPDATE" }],
    ["account_update", { violation: "SCAM" }, { violation_info: { violation_type: "SCAM" } }],
    [
      "account_update",
      { restrictions: [{ restriction_type: "RESTRICTED_BIZ_INITIATED_MESSAGING" }] },
      { event: "ACCOUNT_RESTRICTION" },
    ],
    [
      "account_alerts",
      { alert: { alert_severity: "WARNING", alert_type: "OBA_REJECTED" } },
      { alert_info: { alert_status: "ACTIVE" } },
    ],
    ["account_update", { partner: "REMOVED" }, { event: "PARTNER_REMOVED" }],
  ])("of an account is told as %s: %j", async (field, change, value) => {
    simulator.changeAccount(accountId, change)
    expect(await told()).toMatchObject([{ field, value }])
  })

  it("is told in the fields the app subscribed to, and at the number's own address", async () => {
    const elsewhere = await startWebhookReceiver("another-token")
    const app = callCloudApi(simulator, "300000000000001|demo-app-secret")
    await app.call("POST", "300000000000001/subscriptions", {
      object: "whatsapp_business_account",
      callback_url: shop.url,
      verify_token: "demo-verify-token",
      fields: "messages",
    })
    await callCloudApi(simulator).call("POST", numberId, {
      webhook_configuration: {
        override_callback_uri: elsewhere.url,
        verify_token: "another-token",
      },
    })
    simulator.changeNumber(numberId, { quality_rating: "RED" })
    simulator.inbound({ from: "+447911123456", to: numberId, text: { body: "Hi" } })
    expect(await told()).toEqual([])
    expect(elsewhere.messages()).toHaveLength(1)
    await elsewhere.close()
  })
})
