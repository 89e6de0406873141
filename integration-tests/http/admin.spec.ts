import { eventually, inShop, META } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"
import { BUILT_IN_AUTOMATIONS } from "../../src/domain/automations"
import { whatsappModule } from "../../src/workflows"

const PHONE = "+12125550123"
const SECOND = { waba_id: "100000000000002", phone_number_id: "200000000000002" }

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const whatsapp = () => whatsappModule(shop.container())

  const contactOf = async (phone: string): Promise<string> => {
    const { contacts } = await admin.get(`contacts?q=${encodeURIComponent(phone)}`)
    return contacts[0].id
  }

  describe("the admin's routes", () => {
    it.each([
      ["get", "accounts"],
      ["post", "accounts"],
      ["post", "accounts/waacc_1"],
      ["get", "contacts"],
      ["get", "contacts/wacon_1/consents"],
      ["post", "contacts/wacon_1/consents"],
      ["get", "messages"],
      ["post", "orders/order_1/receipt"],
    ] as const)("are closed to strangers: %s %s", async (method, path) => {
      expect(await refusal(shop.api[method](`/admin/whatsapp/${path}`))).toMatchObject({
        status: 401,
      })
    })

    it.each([
      ["accounts?limit=0", "limit"],
      ["accounts?offset=-1", "offset"],
      ["contacts?limit=1000", "limit"],
      ["contacts?colour=blue", "colour"],
      ["messages?limit=none", "limit"],
      ["contacts/wacon_1/consents?limit=0", "limit"],
      ["contacts/%00/consents", "NUL"],
      ["messages?order_id=%00", "NUL"],
    ])("name what is wrong with %s", async (path, field) => {
      const { status, data } = await refusal(admin.get(path))

      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining(field),
      })
    })
  })

  describe("accounts", () => {
    const account = (overrides: object = {}) => ({
      name: "Second shop",
      ...SECOND,
      access_token: "second-access-token",
      app_secret: META.appSecret,
      verify_token: "second-verify-token",
      ...overrides,
    })

    const sendAutomationsFrom = async (numberId: string) => {
      const automations = await whatsapp().ensureBuiltInAutomations([...BUILT_IN_AUTOMATIONS])
      await whatsapp().updateWhatsappAutomations(
        automations.map(({ id }) => ({ id, number_id: numberId }))
      )
    }

    it("lists the environment's own, with its number and no secret", async () => {
      const answer = await admin.get("accounts")

      expect(answer).toMatchObject({ count: 1, limit: 20, offset: 0 })
      expect(answer.accounts[0]).toMatchObject({
        source: "environment",
        waba_id: META.wabaId,
        access_token_last_four: META.accessToken.slice(-4),
        problem: null,
        phone_numbers: [expect.objectContaining({ is_default: true, queued: 0 })],
      })
      expect(JSON.stringify(answer)).not.toContain(META.accessToken)
    })

    it("connects another, whose secrets are never answered", async () => {
      const answer = await admin.post("accounts", account())

      expect(answer.account).toMatchObject({
        name: "Second shop",
        source: "admin",
        access_token_last_four: "oken",
        phone_numbers: [expect.objectContaining({ phone_number_id: SECOND.phone_number_id })],
      })
      expect(JSON.stringify(answer)).not.toMatch(/second-access|second-verify|demo-app/)
    })

    it("refuses to connect one twice", async () => {
      await admin.post("accounts", account())

      expect(await refusal(admin.post("accounts", account()))).toMatchObject({
        status: 422,
        data: { message: expect.stringContaining("already connected") },
      })
    })

    it.each([
      ["a name", { name: "" }, "name"],
      ["a token", { access_token: undefined }, "access_token"],
      ["a WABA ID that is one", { waba_id: "my account" }, "WABA ID"],
      ["a phone number ID that is one", { phone_number_id: "+1 555" }, "phone number ID"],
      ["fields we know", { colour: "blue" }, "colour"],
    ])("needs %s", async (_case, overrides, words) => {
      const { status, data } = await refusal(admin.post("accounts", account(overrides)))

      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining(words),
      })
    })

    it("says that there is no such account", async () => {
      expect(await refusal(admin.post("accounts/waacc_unknown", { name: "New" }))).toMatchObject({
        status: 404,
      })
    })

    it("leaves the environment's to the environment, and says so", async () => {
      const [own] = await admin.accounts()

      const { status, data } = await refusal(
        admin.post(`accounts/${own?.id}`, { access_token: "another" })
      )
      expect({ status, message: data.message }).toEqual({
        status: 404,
        message: expect.stringContaining("environment"),
      })
    })

    it("says why sending is paused when a token expires, and sends once it is mended", async () => {
      const { account: second } = await admin.post("accounts", account())
      await shop.simulator().configure({
        access_tokens: [META.accessToken, "second-access-token"],
      })
      await whatsapp().syncTemplates(second.id)
      await sendAutomationsFrom(second.phone_numbers[0].id)

      await shop.simulator().configure({ access_tokens: [META.accessToken] })
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })

      await eventually(async () => {
        const accounts = await admin.accounts()
        const paused = accounts.find(({ id }) => id === second.id)
        expect(paused?.problem).toMatchObject({
          message: expect.stringMatching(/token/i),
          remedy: expect.stringMatching(/token/i),
          since: expect.any(String),
        })
        expect(paused?.phone_numbers[0]).toMatchObject({ queued: 1 })
        const [message] = await admin.messagesOf(order.id)
        expect(message).toMatchObject({ status: "queued" })
        expect(message?.explanation?.remedy).toMatch(/token/i)
      })

      await shop.simulator().configure({ access_tokens: [META.accessToken, "third-access-token"] })
      await admin.post(`accounts/${second.id}`, { access_token: "third-access-token" })

      const [received] = await shop.simulator().waitFor({ to: PHONE })
      expect(received?.phone_number_id).toBe(SECOND.phone_number_id)
      await eventually(async () => {
        const [message] = await admin.messagesOf(order.id)
        expect(message?.explanation).toBeNull()
        const mended = (await admin.accounts()).find(({ id }) => id === second.id)
        expect(mended?.problem).toBeNull()
      })
    })
  })

  describe("contacts and what they agreed to", () => {
    it("finds the person of an order's customer", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await shop.simulator().waitFor({ to: PHONE })
      const path = `/admin/orders/${order.id}?fields=customer_id`
      const { customer_id } = (await shop.api.get(path, shop.adminHeaders())).data.order

      const { contacts, count } = await admin.get(`contacts?customer_id=${customer_id}`)

      expect(count).toBe(1)
      expect(contacts[0]).toMatchObject({ phone: PHONE, customer_id })
    })

    it("keeps the proof of a tick at checkout", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: ["order_updates", "marketing"] })
      await shop.simulator().waitFor({ to: PHONE })

      const answer = await admin.get(`contacts/${await contactOf(PHONE)}/consents`)

      expect(answer.consents).toEqual([
        expect.objectContaining({ purpose: "order_updates", state: "granted" }),
        expect.objectContaining({ purpose: "loyalty", state: "none" }),
        expect.objectContaining({ purpose: "marketing", state: "granted" }),
      ])
      expect(answer.history).toHaveLength(2)
      expect(answer.history[0]).toMatchObject({
        action: "granted",
        source: "checkout",
        order_id: order.id,
        wording: expect.stringContaining("WhatsApp"),
        ip_address: expect.any(String),
        user_agent: expect.any(String),
      })
    })

    it("records a person of the shop's change with who and how, and obeys it", async () => {
      await shop.placeOrder({ phone: PHONE, optIn: true })
      await shop.simulator().waitFor({ to: PHONE })
      const contactId = await contactOf(PHONE)

      const answer = await admin.post(`contacts/${contactId}/consents`, {
        purpose: "order_updates",
        action: "withdraw",
        note: "Asked on the phone",
      })

      expect(answer.consents[0]).toMatchObject({ state: "withdrawn", source: "admin" })
      expect(answer.history[0]).toMatchObject({
        actor_id: expect.stringMatching(/^user_/),
        note: "Asked on the phone",
      })
      const later = await shop.placeOrder({ phone: PHONE })
      await eventually(async () => {
        const [message] = await admin.messagesOf(later.id)
        expect(message?.explanation).toMatchObject({ code: "opted_out" })
      })
    })

    it.each([
      ["granting without a note", { purpose: "marketing", action: "grant" }, "note"],
      ["a purpose nobody knows", { purpose: "gossip", action: "withdraw" }, "purpose"],
      ["no action", { purpose: "marketing" }, "action"],
    ])("is refused: %s", async (_case, body, field) => {
      const { status, data } = await refusal(admin.post("contacts/wacon_unknown/consents", body))

      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining(field),
      })
    })

    it("says that there is no such person", async () => {
      const body = { purpose: "marketing", action: "withdraw" }

      expect(await refusal(admin.post("contacts/wacon_unknown/consents", body))).toMatchObject({
        status: 404,
      })
      expect(await refusal(admin.get("contacts/wacon_unknown/consents"))).toMatchObject({
        status: 404,
      })
    })
  })

  describe("messages", () => {
    it("are found by order, by person and by status, page by page", async () => {
      const order = await shop.placeOrder({ phone: PHONE })
      const other = await shop.placeOrder({ phone: "+12125550124" })
      await eventually(async () => {
        expect((await admin.get("messages")).count).toBe(2)
      })

      expect((await admin.get(`messages?order_id=${order.id}`)).messages).toMatchObject([
        { order_id: order.id },
      ])
      const contactId = await contactOf("+12125550124")
      expect((await admin.get(`messages?contact_id=${contactId}`)).messages).toMatchObject([
        { order_id: other.id },
      ])
      expect((await admin.get("messages?status=delivered")).count).toBe(0)
      expect(await admin.get("messages?limit=1&offset=1")).toMatchObject({
        messages: [{ order_id: order.id }],
        count: 2,
        limit: 1,
        offset: 1,
      })
    })
  })

  describe("sending a receipt again", () => {
    it("says that there is no such order", async () => {
      const { status, data } = await refusal(admin.resendReceipt("order_unknown", "press-0001"))

      expect({ status, message: data.message }).toEqual({
        status: 404,
        message: expect.stringContaining("order_unknown"),
      })
    })

    it("needs to know which press it was", async () => {
      const { status, data } = await refusal(admin.post("orders/order_1/receipt", {}))

      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining("request_id"),
      })
    })
  })
})
