import { Modules } from "@medusajs/framework/utils"
import orderEvents from "../../src/subscribers/order-events"
import paymentEvents from "../../src/subscribers/payment-events"
import { reconcileOrdersWorkflow, whatsappModule } from "../../src/workflows"
import { eventually, inShop } from "./harness"
import { loseEvents } from "./support/lose-events"
import { whatsappAdmin } from "./support/whatsapp-admin"

const PHONE = "+12125550123"
const HOUR_MS = 60 * 60 * 1000

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const received = () => shop.simulator().received({ to: PHONE })
  const inAnHour = () => new Date(Date.now() + HOUR_MS)

  const event = <Data>(name: string, data: Data) => ({
    name,
    data,
    metadata: { eventGroupId: "test" },
  })
  const around = () => ({ container: shop.container(), pluginOptions: {} })
  /** The bus delivers `order.placed`, once more or at last. */
  const tellOfOrder = (data: { id: string; no_notification?: boolean }) =>
    orderEvents({ event: event("order.placed", data), ...around() })

  /** Waits until an order's timeline is what a test expects it to become. */
  const timeline = (orderId: string, statuses: string[]) =>
    eventually(async () => {
      const messages = await admin.messagesOf(orderId)
      expect(messages.map(({ status }) => status)).toEqual(statuses)
      return messages
    })

  describe("an order by somebody who ticked the box", () => {
    it("is confirmed on their phone, with its number and total", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })

      const [message] = await shop.simulator().waitFor({ to: PHONE })
      expect(message?.text).toContain(`Order number: *${order.display_id}*`)
      expect(message?.text).toContain("Total: *$24.50*")
      const [shown] = await timeline(order.id, ["delivered"])
      expect(shown).toMatchObject({
        automation_name: "Order confirmation",
        template_name: "order_confirmation",
        purpose: "order_updates",
        explanation: null,
      })
      expect(shown?.events.map(({ status }) => status)).toEqual(
        expect.arrayContaining(["queued", "sent", "delivered"])
      )
    })

    it("is confirmed once, when order.placed is delivered three times", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await Promise.all([tellOfOrder({ id: order.id }), tellOfOrder({ id: order.id })])

      await timeline(order.id, ["delivered"])
      expect(received()).toHaveLength(1)
    })

    it("is confirmed in the shopper's language and the order's currency", async () => {
      await shop.placeOrder({ phone: PHONE, optIn: true, currency: "eur", locale: "de-DE" })

      const [message] = await shop.simulator().waitFor({ to: PHONE })
      expect(message?.text).toContain("Bestellnummer")
      expect(message?.text?.replace(/\u00a0/g, " ")).toContain("23,00 €")
    })

    it("is told of its payment once, although a later capture is announced twice", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await timeline(order.id, ["delivered"])
      await admin.capture(order.id)

      await timeline(order.id, ["delivered", "delivered"])
      expect(received().map(({ text }) => text)).toEqual([
        expect.stringContaining("Order confirmed"),
        expect.stringContaining("Amount paid: *$24.50*"),
      ])
    })

    it("is told of a payment that its provider captured at once, at the same time", async () => {
      const payments = shop.container().resolve(Modules.PAYMENT)
      const { order, capture } = await loseEvents(shop.container(), async () => {
        const order = await shop.placeOrder({ phone: PHONE, optIn: true })
        const [payment] = await payments.listPayments({})
        await payments.capturePayment({ payment_id: payment?.id ?? "" })
        const [capture] = await payments.listCaptures({ payment_id: payment?.id ?? "" })
        return { order, capture }
      })
      // Such a provider has no `payment.captured`, and checkout releases both events together.
      await Promise.all([
        tellOfOrder({ id: order.id }),
        paymentEvents({
          event: event("payment.capture.created", { id: capture?.id ?? "" }),
          ...around(),
        }),
      ])

      await timeline(order.id, ["delivered", "delivered"])
    })
  })

  describe("an order whose messages must not be sent", () => {
    it("says that nobody agreed, when the box was not ticked", async () => {
      const order = await shop.placeOrder({ phone: PHONE })

      const [message] = await timeline(order.id, ["suppressed"])
      expect(message?.explanation).toMatchObject({ code: "no_consent" })
      expect(message?.explanation?.remedy).toBeTruthy()
      expect(received()).toEqual([])
    })

    it("is placed all the same when its phone number is none, and says what is wrong", async () => {
      const order = await shop.placeOrder({ phone: "12" })

      const [message] = await timeline(order.id, ["suppressed"])
      expect(order.id).toMatch(/^order_/)
      expect(message?.explanation).toMatchObject({
        code: "invalid_phone_number",
        message: expect.stringContaining("too short"),
      })
    })

    it("says that there is no number", async () => {
      const order = await shop.placeOrder({ phone: null })

      const [message] = await timeline(order.id, ["suppressed"])
      expect(message?.explanation).toMatchObject({ code: "no_phone_number" })
    })

    it("honours Medusa's no_notification on the order", async () => {
      const orders = shop.container().resolve(Modules.ORDER)
      const order = await loseEvents(shop.container(), () =>
        shop.placeOrder({ phone: PHONE, optIn: true })
      )
      await orders.updateOrders(order.id, { no_notification: true })
      await tellOfOrder({ id: order.id })

      const [message] = await timeline(order.id, ["suppressed"])
      expect(message?.explanation).toMatchObject({ code: "notifications_disabled" })
      expect(received()).toEqual([])
    })

    it("honours no_notification on the event", async () => {
      const order = await loseEvents(shop.container(), () =>
        shop.placeOrder({ phone: PHONE, optIn: true })
      )
      await tellOfOrder({ id: order.id, no_notification: true })

      await timeline(order.id, ["suppressed"])
    })
  })

  const reconcile = async (now: Date) =>
    (await reconcileOrdersWorkflow(shop.container()).run({ input: { now } })).result

  describe("a plugin that fails", () => {
    it("fails no checkout, and sends the receipt when it works again", async () => {
      const failing = jest
        .spyOn(whatsappModule(shop.container()), "admitMessages")
        .mockRejectedValue(new Error("out of order"))
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await eventually(() => expect(failing).toHaveBeenCalled())
      failing.mockRestore()

      expect(await reconcile(inAnHour())).toEqual({ missed: 1, repaired: 1 })
      await timeline(order.id, ["delivered"])
    })
  })

  describe("an event that was lost", () => {
    it("is repaired by reconciliation, once", async () => {
      const order = await loseEvents(shop.container(), () =>
        shop.placeOrder({ phone: PHONE, optIn: true })
      )
      expect(await admin.messagesOf(order.id)).toEqual([])

      expect(await reconcile(inAnHour())).toEqual({ missed: 1, repaired: 1 })
      expect(await reconcile(inAnHour())).toEqual({ missed: 0, repaired: 0 })

      await timeline(order.id, ["delivered"])
      expect(received()).toHaveLength(1)
    })

    it("is repaired for captures too", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await timeline(order.id, ["delivered"])
      await loseEvents(shop.container(), () => admin.capture(order.id))

      expect(await reconcile(inAnHour())).toEqual({ missed: 1, repaired: 1 })
      await timeline(order.id, ["delivered", "delivered"])
    })

    it("is left to its subscriber for the first minutes", async () => {
      await loseEvents(shop.container(), () => shop.placeOrder({ phone: PHONE, optIn: true }))

      expect(await reconcile(new Date())).toEqual({ missed: 0, repaired: 0 })
    })
  })

  describe("a capture event about nothing we know", () => {
    it.each(["payment.captured", "payment.capture.created"])(
      "%s changes nothing and fails nothing",
      async (name) => {
        await expect(
          paymentEvents({ event: event(name, { id: "pay_unknown" }), ...around() })
        ).resolves.toBeUndefined()
      }
    )
  })

  describe("somebody who writes STOP", () => {
    const write = (body: string, to = "") =>
      shop.simulator().inbound({ from: PHONE, to, type: "text", text: { body } })

    it("is answered once, and gets no receipt of a later order", async () => {
      const first = await shop.placeOrder({ phone: PHONE, optIn: true })
      const [receipt] = await shop.simulator().waitFor({ to: PHONE })
      await timeline(first.id, ["delivered"])

      write("Stop", receipt?.phone_number_id)
      const messages = await shop.simulator().waitFor({ to: PHONE, least: 2 })
      expect(messages[1]?.text).toContain("will not receive any more messages")

      const second = await shop.placeOrder({ phone: PHONE })
      const [message] = await timeline(second.id, ["suppressed"])
      expect(message?.explanation).toMatchObject({ code: "opted_out" })
      await shop.simulator().settled()
      expect(received()).toHaveLength(2)
    })

    it("gets them again after START", async () => {
      const first = await shop.placeOrder({ phone: PHONE, optIn: true })
      const [receipt] = await shop.simulator().waitFor({ to: PHONE })
      await timeline(first.id, ["delivered"])
      write("STOP", receipt?.phone_number_id)
      await shop.simulator().waitFor({ to: PHONE, least: 2 })

      write("start", receipt?.phone_number_id)
      const messages = await shop.simulator().waitFor({ to: PHONE, least: 3 })
      expect(messages[2]?.text).toContain("will receive messages")

      const second = await shop.placeOrder({ phone: PHONE })
      await timeline(second.id, ["delivered"])
    })
  })

  describe("sending a receipt again", () => {
    it("sends it once for each time it is asked", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      await timeline(order.id, ["delivered"])

      const [first, same] = await Promise.all([
        admin.resendReceipt(order.id, "press-0001"),
        admin.resendReceipt(order.id, "press-0001"),
      ])
      expect(same?.id).toBe(first?.id)
      const other = await admin.resendReceipt(order.id, "press-0002")
      expect(other.id).not.toBe(first?.id)

      await timeline(order.id, ["delivered", "delivered", "delivered"])
      expect(received()).toHaveLength(3)
    })

    it("says why it is not sent, and asks nobody who did not agree", async () => {
      const order = await shop.placeOrder({ phone: PHONE })

      const message = await admin.resendReceipt(order.id, "press-0003")

      expect(message).toMatchObject({
        status: "suppressed",
        explanation: { code: "no_consent" },
        recipient: expect.stringMatching(/^\+1 .*0123$/),
      })
      expect(message.recipient).not.toContain("212")
    })
  })
})
