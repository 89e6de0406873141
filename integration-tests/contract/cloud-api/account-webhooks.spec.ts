import { META } from "../../shop/meta-identities"
import { connectToMeta, type Meta } from "./support/connect-to-meta"
import { startShopServer, type ShopServer } from "./support/start-shop-server"

const seed = { name: "bestellung", language: "pt_BR" }

describe("what Meta tells about an account", () => {
  let meta: Meta
  let shop: ShopServer

  beforeAll(async () => {
    shop = await startShopServer()
    meta = await connectToMeta({ webhookUrl: shop.url })
  })
  beforeEach(() => {
    meta.simulator.reset()
    shop.forget()
  })
  afterEach(() => expect(shop.problems).toEqual([]))
  afterAll(async () => {
    await meta.close()
    await shop.close()
  })

  it.each([
    "APPROVED",
    "PENDING",
    "REJECTED",
    "PAUSED",
    "DISABLED",
    "IN_APPEAL",
    "LIMIT_EXCEEDED",
    "PENDING_DELETION",
    "DELETED",
    "ARCHIVED",
  ] as const)("says that a template is %s, and which one it is", async (status) => {
    const { id } = meta.simulator.putTemplate({ ...seed, status, rejected_reason: "NONE" })
    await meta.simulator.settled()
    expect(shop.events).toMatchObject([
      {
        kind: "template_status",
        wabaId: META.wabaId,
        time: expect.any(Number),
        update: {
          event: status,
          message_template_id: id,
          message_template_name: "bestellung",
          message_template_language: "pt_BR",
          message_template_category: "UTILITY",
        },
      },
    ])
    expect(await meta.client.templates.get({ templateId: id })).toMatchObject({ id, status })
  })

  it("says that a template's quality and category changed", async () => {
    meta.simulator.putTemplate({ ...seed, category: "UTILITY", quality: "GREEN" })
    await meta.simulator.settled()
    shop.forget()
    meta.simulator.putTemplate({ ...seed, category: "MARKETING", quality: "YELLOW" })
    await meta.simulator.settled()
    expect(shop.eventsOf("template_quality")).toMatchObject([
      { update: { previous_quality_score: "GREEN", new_quality_score: "YELLOW" } },
    ])
    expect(shop.eventsOf("template_category")).toMatchObject([
      { update: { previous_category: "UTILITY", new_category: "MARKETING" } },
    ])
    expect(shop.events).toHaveLength(2)
  })

  it("comes as somebody wrote it for any other field", async () => {
    await send("user_preferences", {
      messaging_product: "whatsapp",
      metadata: { display_phone_number: "15550100001", phone_number_id: META.phoneNumberId },
      contacts: [{ profile: { name: "Zoë" }, wa_id: "447911123456", user_id: "GB.1" }],
      user_preferences: [
        {
          wa_id: "447911123456",
          user_id: "GB.1",
          category: "marketing_messages",
          value: "stop",
          detail: "Stop marketing",
          timestamp: 1798761600,
        },
      ],
    })
    await send("phone_number_quality_update", {
      display_phone_number: "15550100001",
      event: "FLAGGED",
      current_limit: "TIER_10K",
    })
    await send("account_update", {
      event: "ACCOUNT_RESTRICTION",
      restriction_info: [{ restriction_type: "RESTRICTED_BIZ_INITIATED_MESSAGING" }],
    })
    await meta.simulator.settled()
    expect(shop.events.map(({ kind }) => kind).sort()).toEqual([
      "account_update",
      "phone_quality",
      "user_preferences",
    ])
    expect(shop.eventsOf("user_preferences")).toMatchObject([
      { preference: { value: "stop" }, contact: { profile: { name: "Zoë" } } },
    ])
  })

  async function send(field: string, value: object): Promise<void> {
    const body = JSON.stringify({ field, value })
    const answer = await fetch(`${meta.simulator.url}/_sim/webhooks`, { method: "POST", body })
    expect(answer.ok).toBe(true)
  }
})
