import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import type { AdminAccount, AdminPhoneNumber } from "../../src/contract"
import { sendWhatsappMessagesWorkflow, whatsappModule } from "../../src/workflows"
import { eventually, inShop, META } from "./harness"
import { metaConsole } from "./support/meta-console"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const SECOND_WABA = "100000000000002"
const NUMBERS = {
  a1: META.phoneNumberId,
  a2: "200000000000011",
  b1: "200000000000002",
  b2: "200000000000012",
} as const
type Name = keyof typeof NUMBERS

const TEMPLATE = "thank_you"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const meta = metaConsole(shop)
  const whatsapp = () => whatsappModule(shop.container())
  const numbers = async (): Promise<AdminPhoneNumber[]> =>
    (await admin.get("phone-numbers")).phone_numbers
  const idOf = async (name: Name): Promise<string> => {
    const found = (await numbers()).find(({ phone_number_id: id }) => id === NUMBERS[name])
    if (!found) throw new Error(`${name} is not connected.`)
    return found.id
  }
  const link = async (name: Name, salesChannelId: string) =>
    admin.post(`phone-numbers/${await idOf(name)}/sales-channels`, { add: [salesChannelId] })
  const remove = async (path: string, body: object) =>
    (await shop.api.delete(`/admin/whatsapp/${path}`, { ...shop.adminHeaders(), data: body })).data

  /** Two accounts with two numbers each. */
  const connectAll = async (): Promise<AdminAccount> => {
    await shop.simulator().configure({ access_tokens: [META.accessToken, "second-access-token"] })
    await meta.addNumber({
      account: META.wabaId,
      id: NUMBERS.a2,
      display_phone_number: "+1 555 010 0011",
    })
    await meta.addNumber({
      account: SECOND_WABA,
      id: NUMBERS.b2,
      display_phone_number: "+1 555 010 0012",
    })
    for (const account of [META.wabaId, SECOND_WABA]) {
      shop.simulator().putTemplate({ account, name: TEMPLATE, language: "en" })
    }
    const { account } = await admin.post("accounts", {
      name: "Europe",
      waba_id: SECOND_WABA,
      phone_number_id: NUMBERS.b1,
      access_token: "second-access-token",
    })
    const [environment] = (await admin.accounts()).filter(({ source }) => source === "environment")
    await admin.post(`accounts/${environment?.id}/sync`, {})
    return (await admin.post(`accounts/${account.id}/sync`, {})).account
  }

  const channels = async (count: number): Promise<string[]> => {
    const salesChannelsData = Array.from({ length: count }, (_, index) => ({
      name: `Channel ${index + 1}`,
    }))
    const { result } = await createSalesChannelsWorkflow(shop.container()).run({
      input: { salesChannelsData },
    })
    return result.map(({ id }) => id)
  }

  /** A one-line template message for somebody who agreed to it, about an order of a channel. */
  const send = async (phone: string, wishes: { salesChannelId?: string; regionId?: string }) => {
    const [contact] = await whatsapp().resolveContacts([{ phone }] as never)
    await whatsapp().changeConsent({
      contactId: contact?.contactId ?? "",
      purposes: ["order_updates"],
      action: "grant",
      source: "admin",
      occurredAt: new Date(),
      proofKey: `test:${phone}`,
    } as never)
    const { result } = await sendWhatsappMessagesWorkflow(shop.container()).run({
      input: {
        messages: [
          {
            cause: `test:${phone}:${Math.random()}`,
            to: { contactId: contact?.contactId ?? "" },
            purpose: "order_updates",
            content: { kind: "template", name: TEMPLATE, language: "en" },
            ...wishes,
          },
        ],
      },
    })
    return result[0]
  }

  const senderOf = async (phone: string): Promise<string | undefined> =>
    (await shop.simulator().waitFor({ to: phone })).at(-1)?.phone_number_id

  describe("two accounts with two numbers each", () => {
    it("connect all of their numbers, one of them the default", async () => {
      await connectAll()

      const connected = await numbers()
      expect(connected.map(({ phone_number_id: id }) => id).sort()).toEqual(
        Object.values(NUMBERS).sort()
      )
      expect(connected.filter(({ is_default }) => is_default)).toMatchObject([
        { phone_number_id: NUMBERS.a1 },
      ])
      expect(connected.every(({ is_registered }) => is_registered)).toBe(true)
    })

    it("send from the right one by sales channel", async () => {
      await connectAll()
      const [first = "", second = "", third = "", fourth = "", other = ""] = await channels(5)
      await link("a1", first)
      await link("a2", second)
      await link("b1", third)
      await link("b2", fourth)

      await send("+12125550101", { salesChannelId: first })
      await send("+12125550102", { salesChannelId: second })
      await send("+12125550103", { salesChannelId: third })
      await send("+12125550104", { salesChannelId: fourth })
      await send("+12125550105", { salesChannelId: other })

      expect(await senderOf("+12125550101")).toBe(NUMBERS.a1)
      expect(await senderOf("+12125550102")).toBe(NUMBERS.a2)
      expect(await senderOf("+12125550103")).toBe(NUMBERS.b1)
      expect(await senderOf("+12125550104")).toBe(NUMBERS.b2)
      expect(await senderOf("+12125550105")).toBe(NUMBERS.a1)
    })

    it("send an order's receipt from its sales channel's number, else its region's", async () => {
      await connectAll()
      const { salesChannelId, regions } = shop.seeded()
      await admin.post(`phone-numbers/${await idOf("b1")}/regions`, { add: [regions.usd] })

      await shop.placeOrder({ phone: "+12125550111", optIn: true })
      expect(await senderOf("+12125550111")).toBe(NUMBERS.b1)

      await link("b2", salesChannelId)
      await shop.placeOrder({ phone: "+12125550112", optIn: true })
      expect(await senderOf("+12125550112")).toBe(NUMBERS.b2)
    })

    it("give a sales channel to one number at a time", async () => {
      await connectAll()
      const [channel = ""] = await channels(1)
      await link("a2", channel)

      await link("b2", channel)

      const linked = (await numbers()).filter(({ sales_channels }) => sales_channels.length > 0)
      expect(linked).toMatchObject([
        { phone_number_id: NUMBERS.b2, sales_channels: [{ id: channel, name: "Channel 1" }] },
      ])
      expect(await refusal(link("a2", "sc_unknown"))).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("sc_unknown") },
      })
    })
  })

  describe("removing an account", () => {
    const queued = async () => {
      const europe = await connectAll()
      const [third = "", fourth = ""] = await channels(2)
      await link("b1", third)
      await link("b2", fourth)
      await admin.post(`accounts/${europe.id}/pause`, {})
      await send("+12125550121", { salesChannelId: third })
      await send("+12125550122", { salesChannelId: fourth })
      return { europe, third, fourth }
    }

    it("says before what would happen", async () => {
      const { europe, third, fourth } = await queued()

      const { removal } = await admin.get(`accounts/${europe.id}/removal`)

      expect(removal).toMatchObject({ refusal: null, queued: 2, in_flight: 0, new_default: null })
      expect(removal.numbers).toHaveLength(2)
      expect(removal.sales_channels.map(({ id }: { id: string }) => id).sort()).toEqual(
        [third, fourth].sort()
      )
      expect(removal.move_targets).toHaveLength(2)
      expect(removal.move_targets[0]).toMatchObject({ moves: 2 })
    })

    it("moves what waits, and everything that named its numbers, to another number", async () => {
      const { europe, third } = await queued()
      const target = await idOf("a2")

      const removed = await remove(`accounts/${europe.id}`, {
        queued: "move",
        move_to_number_id: target,
      })

      expect(removed).toMatchObject({ deleted: true, moved: 2, canceled: 0 })
      expect(await senderOf("+12125550121")).toBe(NUMBERS.a2)
      expect(await senderOf("+12125550122")).toBe(NUMBERS.a2)
      await send("+12125550123", { salesChannelId: third })
      expect(await senderOf("+12125550123")).toBe(NUMBERS.a2)
      expect(await admin.accounts()).toHaveLength(1)
      expect(await numbers()).toHaveLength(2)
    })

    it("cancels what waits, with its reason, and leaves the rest to the default", async () => {
      const { europe, third } = await queued()

      const removed = await remove(`accounts/${europe.id}`, { queued: "cancel" })

      expect(removed).toMatchObject({ moved: 0, canceled: 2 })
      const { messages } = await admin.get("messages?status=canceled")
      expect(messages).toHaveLength(2)
      expect(messages[0].explanation).toMatchObject({ code: "number_removed" })
      expect(messages[0].events.at(-1)).toMatchObject({ status: "canceled" })
      await send("+12125550124", { salesChannelId: third })
      expect(await senderOf("+12125550124")).toBe(NUMBERS.a1)
    })

    it("remembers who did it, and what became of what waited", async () => {
      const { europe } = await queued()
      await remove(`accounts/${europe.id}`, { queued: "cancel" })

      const { audit_log } = await admin.get(`audit-log?action=account.removed`)

      expect(audit_log).toMatchObject([
        {
          actor_id: expect.stringMatching(/^user_/),
          resource_id: europe.id,
          after: { queued: "cancel", canceled: 2 },
        },
      ])
    })

    it("is refused for the environment's, and says why", async () => {
      const [environment] = await admin.accounts()

      const { status, data } = await refusal(
        remove(`accounts/${environment?.id}`, { queued: "cancel" })
      )
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining("environment"),
      })
      const { removal } = await admin.get(`accounts/${environment?.id}/removal`)
      expect(removal.refusal.remedy).toContain("WHATSAPP_ENABLED")
    })

    it.each([
      ["no word on what waits", {}, "queued"],
      ["no number to move to", { queued: "move" }, "move_to_number_id"],
    ])("is refused: %s", async (_case, body, field) => {
      const { status, data } = await refusal(remove("accounts/waacc_1", body))

      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringContaining(field === "queued" ? "queued" : "which number"),
      })
    })
  })

  describe("removing the default number", () => {
    it("leaves another default, the one asked for", async () => {
      const europe = await connectAll()
      await admin.post(`phone-numbers/${await idOf("b1")}`, { is_default: true })
      const b2 = await idOf("b2")

      const removed = await remove(`phone-numbers/${await idOf("b1")}`, {
        queued: "cancel",
        new_default_number_id: b2,
      })

      expect(removed).toMatchObject({ new_default_number_id: b2 })
      expect((await numbers()).filter(({ is_default }) => is_default)).toMatchObject([{ id: b2 }])
      await admin.post(`accounts/${europe.id}/sync`, {})
      expect((await numbers()).map(({ phone_number_id: id }) => id)).not.toContain(NUMBERS.b1)
    })

    it("sends what a retry brings back later from the number that took over", async () => {
      await connectAll()
      const [b1, b2] = [await idOf("b1"), await idOf("b2")]
      await admin.post(`phone-numbers/${b2}/pause`, {})
      await admin.post(`phone-numbers/${b1}`, { is_default: true })
      await admin.post(`phone-numbers/${b1}/pause`, {})
      const late = await send("+12125550131", {})
      await remove(`phone-numbers/${b1}`, { queued: "move", move_to_number_id: b2 })
      await whatsapp().updateWhatsappMessages({ id: late?.id, number_id: b1 })

      await whatsapp().sweep()
      await admin.post(`phone-numbers/${b2}/resume`, {})

      expect(await senderOf("+12125550131")).toBe(NUMBERS.b2)
      await eventually(async () => {
        const { messages } = await admin.get(`messages?contact_id=${late?.contactId}`)
        expect(messages[0].status).not.toBe("queued")
      })
    })
  })
})
