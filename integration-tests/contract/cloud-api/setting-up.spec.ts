import {
  CloudApiError,
  createAppClient,
  createCloudApiPool,
  templateDefinitionSchema,
  type AppClient,
  type CloudApiPool,
} from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aTemplate } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const { wabaId, appId, appSecret } = META

describe("setting up a shop at Meta", () => {
  let meta: Meta
  let shop: ShopServer
  let pool: CloudApiPool
  let app: AppClient

  beforeAll(async () => {
    shop = await startShopServer()
    meta = await connectToMeta()
    pool = createCloudApiPool({ baseUrl: meta.simulator.url })
    app = createAppClient({ pool, version: "v25.0", appId, appSecret })
  })
  beforeEach(() => {
    meta.simulator.reset()
    shop.forget()
  })
  afterAll(async () => {
    await pool.close()
    await meta.close()
    await shop.close()
  })

  it("adds a number, proves it, registers it and sends from it", async () => {
    const numbers = meta.client.phoneNumbers
    const name = { countryCode: "1", phoneNumber: "5550100099", verifiedName: "Lucky Shrub 9" }
    const { id: phoneNumberId } = await numbers.add({ wabaId, ...name })
    expect(await numbers.get({ phoneNumberId })).toMatchObject({
      code_verification_status: "NOT_VERIFIED",
      health_status: { can_send_message: "BLOCKED" },
    })
    await numbers.requestCode({ phoneNumberId, method: "SMS", language: "en_US" })
    const sent = meta.simulator.numbers().find(({ id }) => id === phoneNumberId)?.verification_code
    await expect(numbers.verifyCode({ phoneNumberId, code: "000000" })).rejects.toMatchObject({
      entry: { code: 136025 },
    })
    await numbers.verifyCode({ phoneNumberId, code: sent?.code ?? "" })
    await numbers.register({ phoneNumberId, pin: "212834" })
    await expect(numbers.register({ phoneNumberId, pin: "000000" })).rejects.toMatchObject({
      entry: { code: 133005 },
    })
    await numbers.setTwoStepPin({ phoneNumberId, pin: "654321" })
    const accepted = await meta.client.messages.send({
      phoneNumberId,
      message: aTemplate("hello_world"),
    })
    expect(accepted.wamid).toMatch(/^wamid\./)
    await numbers.deregister({ phoneNumberId })
    expect(await numbers.get({ phoneNumberId })).toMatchObject({ status: "DISCONNECTED" })
  })

  it("gives the shop a face", async () => {
    const { businessProfiles: profiles, uploads } = meta.client
    const bytes = Buffer.from("a picture")
    const file = { bytes, mimeType: "image/png", filename: "shop.png" }
    const { handle } = await uploads.upload({ appId, ...file })
    const phoneNumberId = shopNumber
    const texts = { about: "Plants 🌱", vertical: "RETAIL", websites: ["https://shop.test"] }
    await profiles.update({ phoneNumberId, ...texts, pictureHandle: handle })
    const profile = await profiles.get({ phoneNumberId })
    expect(profile).toMatchObject(texts)
    const picture = await fetch(profile.profile_picture_url ?? "")
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(bytes)
  })

  it("blocks and unblocks somebody, and says who could not be", async () => {
    const { blockedUsers } = meta.client
    meta.openWindow()
    const users = [{ phone: person }, { phone: "+447911999999" }]
    const { done, failed } = await blockedUsers.block({ phoneNumberId: shopNumber, users })
    expect(done).toMatchObject([{ wa_id: "447911123456" }])
    expect(failed).toMatchObject([{ errors: [{ code: 131047 }] }])
    const { data } = await blockedUsers.listPage({ phoneNumberId: shopNumber })
    expect(data).toMatchObject([{ wa_id: "447911123456" }])
    const message = aTemplate("hello_world", undefined, { to: person })
    await expect(
      meta.client.messages.send({ phoneNumberId: shopNumber, message })
    ).rejects.toMatchObject({ code: 130403 })
    await blockedUsers.unblock({ phoneNumberId: shopNumber, users: [{ phone: person }] })
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
  })

  it("makes QR codes, ice breakers and commands", async () => {
    const { qrCodes, conversationalAutomation: starters } = meta.client
    const phoneNumberId = shopNumber
    const { code } = await qrCodes.create({ phoneNumberId, prefilledMessage: "Hi" })
    await qrCodes.update({ phoneNumberId, code, prefilledMessage: "Hello" })
    expect(await qrCodes.list({ phoneNumberId })).toMatchObject([
      { code, prefilled_message: "Hello", qr_image_url: expect.stringMatching(/\.svg$/) },
    ])
    await qrCodes.delete({ phoneNumberId, code })
    expect(await qrCodes.list({ phoneNumberId })).toEqual([])
    const commands = [{ name: "help", description: "Talk to a person" }]
    await starters.set({ phoneNumberId, prompts: ["Where is my order?"], commands })
    expect(await starters.get({ phoneNumberId })).toEqual({
      prompts: ["Where is my order?"],
      commands: [{ command_name: "help", command_description: "Talk to a person" }],
    })
  })

  it("sets the app's webhooks, and keeps no address that does not answer", async () => {
    const wanted = { callbackUrl: shop.url, verifyToken: META.verifyToken, fields: ["messages"] }
    await expect(
      app.subscribeWebhooks({ ...wanted, verifyToken: "another" })
    ).rejects.toMatchObject({ entry: { code: 2200 } })
    expect(await app.webhooks()).toBeNull()
    await app.subscribeWebhooks(wanted)
    expect(await app.webhooks()).toMatchObject({
      callback_url: shop.url,
      fields: [{ name: "messages" }],
    })
    await app.unsubscribeWebhooks()
    expect(await app.webhooks()).toBeNull()
  })

  it("connects an account through the signup dialog, with a token for it alone", async () => {
    const { code, data } = meta.simulator.signUp({
      client_id: appId,
      portfolio: { id: "500000000000001" },
      account: { id: "100000000000002" },
      number: { id: "200000000000002" },
    })
    const { access_token: token } = await app.exchangeCode({ code })
    const info = await app.debugToken({ inputToken: token })
    expect(info).toMatchObject({ is_valid: true, app_id: appId })
    expect(info.granular_scopes[0]).toMatchObject({ target_ids: [data.waba_id] })
    const merchant = meta.clientWith(token)
    await merchant.accounts.subscribeApp({ wabaId: data.waba_id })
    await expect(merchant.accounts.get({ wabaId })).rejects.toMatchObject({ code: 200 })
    await expect(app.exchangeCode({ code })).rejects.toBeInstanceOf(CloudApiError)
  })

  it("knows who owns the account and what pays for it", async () => {
    const { owner_business_info: owner } = await meta.client.accounts.get({ wabaId })
    const portfolioId = owner?.id ?? ""
    expect(await meta.client.portfolios.get({ portfolioId })).toMatchObject({
      name: "Lucky Shrub",
      verification_status: "verified",
    })
    const accounts = await meta.client.portfolios.ownedAccounts({ portfolioId })
    expect(accounts.map(({ id }) => id)).toEqual([wabaId, "100000000000002"])
    expect(await meta.client.portfolios.sharedAccounts({ portfolioId })).toEqual([])
    expect(await meta.client.accounts.funding({ wabaId })).toHaveProperty("primary_funding_id")
    meta.simulator.changeAccount(wabaId, { funding_id: null })
    expect(await meta.client.accounts.funding({ wabaId })).not.toHaveProperty("primary_funding_id")
  })

  it("hands in a template, changes it once it is approved and deletes it", async () => {
    await meta.simulator.configure({ template_review_ms: 0 })
    const template = templateDefinitionSchema.parse({
      name: "on_its_way",
      language: "en_US",
      category: "UTILITY",
      components: [{ type: "BODY", text: "Your order is on its way." }],
    })
    const { id: templateId, status } = await meta.client.templates.create({ wabaId, template })
    expect(status).toBe("PENDING")
    await meta.simulator.settled()
    await meta.client.templates.edit({
      templateId,
      changes: { components: [{ type: "BODY", text: "It is on its way." }] },
    })
    await meta.simulator.settled()
    expect(await meta.client.templates.get({ templateId })).toMatchObject({
      status: "APPROVED",
      components: [{ type: "BODY", text: "It is on its way." }],
    })
    await meta.client.templates.delete({ wabaId, name: "on_its_way", templateId })
    await expect(meta.client.templates.get({ templateId })).rejects.toMatchObject({ code: 100 })
  })
})
