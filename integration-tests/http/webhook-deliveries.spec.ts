import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminWebhookDelivery } from "../../src/contract"
import { whatsappModule } from "../../src/workflows"
import { inboundMessage, messagesDelivery } from "../modules/inbound/deliveries"
import { eventually, inShop } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const WORDS = "Where is my order?"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const whatsapp = () => whatsappModule(shop.container())
  const db = () => shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = async (query = ""): Promise<AdminWebhookDelivery[]> =>
    (await admin.get(`webhook-deliveries${query}`)).webhook_deliveries

  /** Receives a delivery and waits until it is applied. */
  async function aProcessedDelivery(text = WORDS): Promise<AdminWebhookDelivery> {
    const body = JSON.stringify(messagesDelivery(inboundMessage(text)))
    const known = new Set((await list()).map(({ id }) => id))
    await whatsapp().receiveDelivery(Buffer.from(body))
    return eventually(async () => {
      const found = (await list("?state=processed")).find(({ id }) => !known.has(id))
      if (!found) throw new Error("It is not processed yet.")
      return found
    })
  }

  /** As if it had failed at each attempt. */
  async function giveUp(id: string): Promise<void> {
    await db().raw(
      `UPDATE whatsapp_webhook_delivery
       SET processed_at = NULL, next_attempt_at = NULL, attempts = 20, error = 'error 22012'
       WHERE id = ?`,
      [id]
    )
    await db().raw("DELETE FROM whatsapp_message")
  }

  it.each([
    ["get", "webhook-deliveries"],
    ["get", "webhook-deliveries/wahook_1"],
    ["post", "webhook-deliveries/wahook_1/replay"],
  ] as const)("are closed to strangers: %s %s", async (method, path) => {
    expect(await refusal(shop.api[method](`/admin/whatsapp/${path}`))).toMatchObject({
      status: 401,
    })
  })

  it("are listed newest first, with what became of them and without what they hold", async () => {
    const older = await aProcessedDelivery()
    const newer = await aProcessedDelivery()
    await giveUp(newer.id)
    const answer = await admin.get("webhook-deliveries?limit=2")

    expect(answer).toMatchObject({
      count: 2,
      limit: 2,
      offset: 0,
      webhook_deliveries: [
        { id: newer.id, state: "given_up", attempts: 20, error: "error 22012" },
        { id: older.id, state: "processed", attempts: 1, next_attempt_at: null, error: null },
      ],
    })
    expect(JSON.stringify(answer)).not.toContain(WORDS)
    expect(await list("?limit=1&offset=1")).toMatchObject([{ id: older.id }])
  })

  it("are found by their state", async () => {
    const { id } = await aProcessedDelivery()
    const given = async (state: string) =>
      (await list(`?state=${state}`)).map((delivery) => delivery.id)

    expect(await given("processed")).toEqual([id])
    for (const state of ["waiting", "failing", "given_up"]) expect(await given(state)).toEqual([])
    await giveUp(id)
    expect(await given("given_up")).toEqual([id])
    expect(await given("processed")).toEqual([])
    await db().raw(
      `UPDATE whatsapp_webhook_delivery SET next_attempt_at = now() + interval '1 hour'`
    )
    expect(await given("failing")).toEqual([id])
    await db().raw(`UPDATE whatsapp_webhook_delivery SET error = NULL`)
    expect(await given("waiting")).toEqual([id])
  })

  it("show their body one by one", async () => {
    const { id } = await aProcessedDelivery()
    const { webhook_delivery: delivery } = await admin.get(`webhook-deliveries/${id}`)

    expect(delivery).toMatchObject({ id, bytes: Buffer.byteLength(delivery.body) })
    expect(JSON.parse(delivery.body).entry[0].changes[0].value.messages[0].text.body).toBe(WORDS)
  })

  it("are applied when they are replayed, and once more changes nothing", async () => {
    const { id } = await aProcessedDelivery()
    await giveUp(id)
    const { webhook_delivery: replayed } = await admin.post(`webhook-deliveries/${id}/replay`, {})
    expect(replayed).toMatchObject({ id, error: null })
    const isProcessed = async () => expect(await list("?state=processed")).toMatchObject([{ id }])

    await eventually(isProcessed)
    expect(await whatsapp().listWhatsappMessages()).toMatchObject([{ text: WORDS }])
    await admin.post(`webhook-deliveries/${id}/replay`, {})
    await eventually(isProcessed)
    expect(await whatsapp().listWhatsappMessages()).toHaveLength(1)
  })

  it("are 404 when there is none of that id, and 400 for a state there is not", async () => {
    expect(await refusal(admin.get("webhook-deliveries/wahook_none"))).toMatchObject({
      status: 404,
    })
    expect(await refusal(admin.post("webhook-deliveries/wahook_none/replay", {}))).toMatchObject({
      status: 404,
    })
    expect(await refusal(admin.get("webhook-deliveries?state=lost"))).toMatchObject({ status: 400 })
  })
})
