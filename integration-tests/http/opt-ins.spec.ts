import { inShop } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const PHONE = "+12125550123"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const optIns = "/store/whatsapp/opt-ins"

  const newCart = async (country = "us"): Promise<string> => {
    const body = {
      region_id: shop.seeded().regions[country === "us" ? "usd" : "eur"],
      shipping_address: { country_code: country },
    }
    const { data } = await shop.api.post("/store/carts", body, shop.storeHeaders())
    return data.cart.id
  }
  const valid = (cartId: string, overrides: object = {}) => ({
    cart_id: cartId,
    phone: PHONE,
    purposes: ["order_updates"],
    wording: "Send my receipt on WhatsApp",
    ...overrides,
  })
  const tick = async (body: object, headers: Record<string, string> = {}) => {
    const config = { headers: { ...shop.storeHeaders().headers, ...headers } }
    return (await shop.api.post(optIns, body, config)).data
  }
  const find = async (cartId: string) =>
    (await shop.api.get(`${optIns}?cart_id=${cartId}`, shop.storeHeaders())).data.opt_in

  describe("ticking the box", () => {
    it("is remembered for the cart, without ever telling the number", async () => {
      const cartId = await newCart()
      const { opt_in } = await tick(valid(cartId))

      expect(opt_in).toEqual({
        cart_id: cartId,
        status: "pending",
        purposes: ["order_updates"],
        phone: expect.stringMatching(/^\+1 .*•.*0123$/),
      })
      expect(await find(cartId)).toEqual(opt_in)
      expect(JSON.stringify(opt_in)).not.toContain("212")
    })

    it("reads a number without its country code in the cart's country", async () => {
      const { opt_in } = await tick(valid(await newCart("de"), { phone: "030 901820" }))

      expect(opt_in.phone).toMatch(/^\+49 .*1820$/)
    })

    it("again replaces what was typed before", async () => {
      const cartId = await newCart()
      await tick(valid(cartId))
      await tick(valid(cartId, { phone: "+12125550199", purposes: ["order_updates", "marketing"] }))

      expect(await find(cartId)).toMatchObject({
        phone: expect.stringMatching(/0199$/),
        purposes: ["order_updates", "marketing"],
      })
    })

    it("makes nobody a contact who may be written to, until the order is placed", async () => {
      const consents: unknown[] = []
      const order = await shop.placeOrder({
        phone: PHONE,
        optIn: true,
        beforeCompletion: async (cartId) => {
          consents.push(await find(cartId), (await admin.get("contacts")).count)
        },
      })

      expect(consents).toEqual([expect.objectContaining({ status: "pending" }), 0])
      const [message] = await shop.simulator().waitFor({ to: PHONE })
      expect(message).toBeDefined()
      expect(await find(order.cartId)).toMatchObject({ status: "effective" })
    })

    it("can be taken back before the order", async () => {
      const cartId = await newCart()
      await tick(valid(cartId))
      await shop.api.delete(`${optIns}?cart_id=${cartId}`, shop.storeHeaders())

      const left = await find(cartId)
      expect(left?.status ?? "withdrawn").toBe("withdrawn")
    })

    it("that was taken back sends nothing when the order is placed", async () => {
      const order = await shop.placeOrder({
        phone: PHONE,
        optIn: true,
        beforeCompletion: async (cartId) => {
          await shop.api.delete(`${optIns}?cart_id=${cartId}`, shop.storeHeaders())
        },
      })

      const message = await admin.resendReceipt(order.id, "press-0001")
      expect(message.explanation).toMatchObject({ code: "no_consent" })
    })
  })

  describe("a box that cannot be ticked", () => {
    it.each([
      ["empty", "   ", "phone"],
      ["too short", "+1212", "too short"],
      ["not a number", "call me", "phone number"],
      ["a number no country has", "+1 212 055 0123", "numbering plan"],
    ])("says so when the phone number is %s", async (_case, phone, reason) => {
      const { status, data } = await refusal(tick(valid(await newCart(), { phone })))

      expect(status).toBe(400)
      expect(data).toMatchObject({ type: "invalid_data", message: expect.stringContaining(reason) })
    })

    it("names the field of a number that is wrong, for the form to show it there", async () => {
      const { data } = await refusal(tick(valid(await newCart(), { phone: "+1212" })))

      expect(data).toMatchObject({ field: "phone", reason: "too_short" })
    })

    it.each([
      ["wording", { wording: undefined }, "wording"],
      ["a purpose we know", { purposes: ["gossip"] }, "purposes"],
      ["fields we know", { customer_id: "cus_1" }, "customer_id"],
      ["a cart", { cart_id: undefined }, "cart_id"],
    ])("says so without %s", async (_case, overrides, field) => {
      const { status, data } = await refusal(tick(valid(await newCart(), overrides)))

      expect(status).toBe(400)
      expect(data.message).toContain(field)
    })

    it("says so when there is no such cart", async () => {
      expect(await refusal(tick(valid("cart_unknown")))).toMatchObject({ status: 404 })
    })

    it("says so when the cart is an order already", async () => {
      const { cartId } = await shop.placeOrder({ phone: PHONE })

      const { status, data } = await refusal(tick(valid(cartId)))
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining("already an order"),
      })
    })

    it.each([
      ["a character no database keeps", () => tick(valid("cart_1", { wording: "a\u0000b" }))],
      ["the same in its address", () => find("%00")],
      ["a body that is not JSON", () => tick("{" as never, { "content-type": "application/json" })],
    ])("says so when the request has %s", async (_case, ask) => {
      expect(await refusal(ask())).toMatchObject({ status: 400 })
    })

    it("says so when the request is far too large", async () => {
      const wording = "x".repeat(20_000)

      expect(await refusal(tick(valid(await newCart(), { wording })))).toMatchObject({
        status: 413,
      })
    })

    it("needs the shop's publishable key", async () => {
      expect(await refusal(shop.api.post(optIns, valid(await newCart())))).toMatchObject({
        status: 400,
      })
    })
  })

  describe("asking about a cart", () => {
    it("answers nothing for a cart without a tick, known or not", async () => {
      expect(await find(await newCart())).toBeNull()
      expect(await find("cart_unknown")).toBeNull()
    })

    it("needs the cart", async () => {
      const { status, data } = await refusal(shop.api.get(optIns, shop.storeHeaders()))

      expect(status).toBe(400)
      expect(data.message).toContain("cart_id")
    })
  })

  describe("asking too often", () => {
    it("is refused for one cart, whatever address it seems to come from", async () => {
      const cartId = await newCart()
      const from = (index: number) => ({ "x-forwarded-for": `198.51.100.${index}` })
      for (let index = 0; index < 10; index += 1) await tick(valid(cartId), from(index))

      const { status, data, retryAfter } = await refusal(tick(valid(cartId), from(11)))

      expect(status).toBe(429)
      expect(data).toMatchObject({ type: "too_many_requests" })
      expect(Number(retryAfter)).toBeGreaterThan(0)
    })

    it("is refused for one address, whatever carts it asks about", async () => {
      const address = { "x-forwarded-for": "203.0.113.7" }
      const ask = (index: number) =>
        shop.api.get(`${optIns}?cart_id=cart_${index}`, {
          headers: { ...shop.storeHeaders().headers, ...address },
        })
      for (let index = 0; index < 60; index += 1) await ask(index)

      expect(await refusal(ask(61))).toMatchObject({ status: 429 })
    })
  })
})
