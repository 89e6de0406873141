import { META } from "../../shop/meta-identities"
import { aTemplate } from "./support/a-message"
import { connectToMeta, shopNumber, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const { wabaId } = META

describe("a business account", () => {
  let meta: Meta
  let app: ShopServer
  let shop: ShopServer

  beforeAll(async () => {
    app = await startShopServer()
    shop = await startShopServer()
    meta = await connectToMeta({ webhookUrl: app.url, subscribed: false })
  })
  beforeEach(async () => {
    await meta.client.accounts.unsubscribeApp({ wabaId })
    meta.simulator.reset()
    app.forget()
    shop.forget()
  })
  afterAll(async () => {
    await meta.close()
    await app.close()
    await shop.close()
  })

  it("says what it is", async () => {
    expect(await meta.client.accounts.get({ wabaId })).toMatchObject({
      id: wabaId,
      name: "Lucky Shrub",
      currency: "USD",
      account_review_status: "APPROVED",
      owner_business_info: { id: expect.any(String) },
    })
  })

  it("lists its phone numbers with what a merchant needs to know of them", async () => {
    const [number, ...others] = await meta.client.phoneNumbers.list({ wabaId })
    expect(others).toEqual([])
    expect(number).toMatchObject({
      id: shopNumber,
      display_phone_number: "+1 555 010 0001",
      verified_name: "Lucky Shrub",
      status: "CONNECTED",
      quality_rating: "GREEN",
      throughput: { level: "STANDARD" },
      whatsapp_business_manager_messaging_limit: "TIER_100K",
    })
    expect(await meta.client.phoneNumbers.get({ phoneNumberId: shopNumber })).toMatchObject({
      ...number,
      health_status: { can_send_message: "AVAILABLE" },
      webhook_configuration: { application: app.url },
    })
  })

  it("answers only the fields it is asked for, and always its id", async () => {
    const fields = ["name"]
    expect(await meta.client.accounts.get({ wabaId, fields })).toEqual({
      id: wabaId,
      name: "Lucky Shrub",
    })
    expect(
      await meta.client.phoneNumbers.get({ phoneNumberId: shopNumber, fields: ["status"] })
    ).toEqual({ id: shopNumber, status: "CONNECTED" })
  })

  it("is among what its token may touch", async () => {
    const token = await meta.client.accounts.debugToken()
    expect(token).toMatchObject({ is_valid: true, app_id: META.appId, expires_at: 0 })
    expect(token.scopes).toContain("whatsapp_business_messaging")
    expect(token.granular_scopes.every(({ target_ids }) => target_ids?.includes(wabaId))).toBe(true)
  })

  it("describes a token that is no good, without refusing the question", async () => {
    const token = await meta.client.accounts.debugToken({ inputToken: "another-token" })
    expect(token).toMatchObject({ is_valid: false, scopes: [], granular_scopes: [] })
  })

  it("tells its app nothing before it is subscribed and after it is unsubscribed", async () => {
    expect(await meta.client.accounts.subscribedApps({ wabaId })).toEqual([])
    meta.openWindow()
    await meta.simulator.settled()
    expect(app.events).toEqual([])

    await meta.client.accounts.subscribeApp({ wabaId })
    const [subscribed] = await meta.client.accounts.subscribedApps({ wabaId })
    expect(subscribed?.whatsapp_business_api_data.id).toBe(META.appId)
    meta.openWindow()
    await meta.simulator.settled()
    expect(app.eventsOf("message")).toHaveLength(1)

    await meta.client.accounts.unsubscribeApp({ wabaId })
    meta.openWindow()
    await meta.simulator.settled()
    expect(app.events).toHaveLength(1)
    expect(app.problems).toEqual([])
  })

  it("tells an address of its own about messages, and the app about templates", async () => {
    const override = { callbackUri: shop.url, verifyToken: META.verifyToken }
    await meta.client.accounts.subscribeApp({ wabaId, override })
    const [subscribed] = await meta.client.accounts.subscribedApps({ wabaId })
    expect(subscribed?.override_callback_uri).toBe(shop.url)

    await meta.client.messages.send({
      phoneNumberId: shopNumber,
      message: aTemplate("hello_world"),
    })
    meta.simulator.putTemplate({ name: "hello_world", status: "PAUSED" })
    await meta.simulator.settled()
    expect(shop.events.map(({ kind }) => kind)).toEqual(["status", "status"])
    expect(app.events.map(({ kind }) => kind)).toEqual(["template_status"])
  })

  it("keeps no address that does not answer the handshake", async () => {
    const override = { callbackUri: shop.url, verifyToken: "not-the-shop's" }
    const subscribing = meta.client.accounts.subscribeApp({ wabaId, override })
    await expect(subscribing).rejects.toMatchObject({ code: 2200 })
    expect(await meta.client.accounts.subscribedApps({ wabaId })).toEqual([])
  })
})
