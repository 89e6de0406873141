import { Modules } from "@medusajs/framework/utils"
import { TRIGGERS } from "../../src/domain/automations"
import { eventually, inShop } from "../http/harness"
import { orderLife } from "./order-life"

interface Seen {
  name: string
  data: Record<string, unknown>
}

/** Triggers Medusa itself fires. The others need a feature of ours or of another plugin. */
const MEDUSAS_OWN = TRIGGERS.filter(({ needs }) => needs.length === 0)

// Medusa may say more than we read, such as `no_notification`, which it leaves out when not asked.
const requiredOf = (data: Record<string, unknown>) =>
  Object.keys(data).filter((key) => key !== "no_notification" && key !== "actions")

inShop((shop) => {
  const seen: Seen[] = []
  const record = async ({ name, data }: Seen) => {
    seen.push({ name, data })
  }

  beforeAll(() => {
    shop
      .container()
      .resolve(Modules.EVENT_BUS)
      .subscribe("*", record as never, {
        subscriberId: "contract-recorder",
      })
  })

  describe("the events the plugin listens to, in the Medusa that is installed", () => {
    it("are emitted under the names and with the payloads the triggers table says", async () => {
      const life = orderLife({ api: shop.api, admin: shop.adminHeaders(), shop: shop.seeded() })
      const order = (digit: number) => shop.placeOrder({ phone: `+1212555010${digit}` })

      const delivered = await order(1)
      await life.capture(delivered)
      const fulfillmentId = await life.fulfil(delivered)
      await life.ship(delivered, fulfillmentId)
      await life.deliver(delivered, fulfillmentId)
      await life.returnAndReceive(delivered)
      await life.refund(delivered)
      await life.complete(delivered)
      await life.cancel(await order(2))
      await life.edit(await order(3))

      for (const change of [life.exchange, life.claim]) {
        const changed = await order(4)
        await life.capture(changed)
        const id = await life.fulfil(changed)
        await life.ship(changed, id)
        await life.deliver(changed, id)
        await change(changed)
      }
      await life.signUp("ada@example.com")

      await eventually(() => {
        for (const { event, sampleEvent } of MEDUSAS_OWN) {
          const emitted = seen.find(({ name }) => name === event)
          expect({ event, keys: Object.keys(emitted?.data ?? {}) }).toEqual({
            event,
            keys: expect.arrayContaining(requiredOf(sampleEvent.data)),
          })
        }
      })
    })

    it("tell a capture made later twice, and both name the same payment", async () => {
      const life = orderLife({ api: shop.api, admin: shop.adminHeaders(), shop: shop.seeded() })
      const order = await shop.placeOrder({ phone: "+12125550105" })
      seen.length = 0
      await life.capture(order)

      const query = shop.container().resolve("query")
      await eventually(async () => {
        const capture = seen.find(({ name }) => name === "payment.capture.created")
        const captured = seen.find(({ name }) => name === "payment.captured")
        const { data } = await query.graph({
          entity: "capture",
          fields: ["payment.id"],
          filters: { id: capture?.data.id as string },
        })
        expect(data[0]?.payment?.id).toEqual(captured?.data.id)
      })
    })
  })
})
