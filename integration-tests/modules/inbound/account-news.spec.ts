import { signPayload } from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aMessage, aSender, people, TEMPLATE, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { delivery, ingestOf } from "./deliveries"

inModule({ name: "inbound-accounts" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)
  let sender: Sender

  beforeEach(async () => {
    sender = await aSender(service, db())
  })

  const template = {
    message_template_id: 1689556908129832,
    message_template_name: TEMPLATE,
    message_template_language: "en",
  }
  const readTemplate = async () => service.retrieveWhatsappTemplate(sender.templateId)
  const readNumber = async () => service.retrieveWhatsappPhoneNumber(sender.numberId)
  const readAccount = async () => service.retrieveWhatsappAccount(sender.accountId)

  describe("templates", () => {
    it("change status by account, name and language, and are known by Meta's id from then on", async () => {
      const told = await ingest.deliver(
        delivery("message_template_status_update", {
          ...template,
          event: "REJECTED",
          reason: "INVALID_FORMAT",
          rejection_info: { reason: "x", recommendation: "Use fewer variables." },
        })
      )

      expect(await readTemplate()).toMatchObject({
        status: "REJECTED",
        status_reason: "INVALID_FORMAT: Use fewer variables.",
        meta_template_id: "1689556908129832",
      })
      expect(told).toEqual([
        {
          name: "whatsapp-template.status_changed",
          payload: { id: sender.templateId, status: "REJECTED", from: "APPROVED" },
        },
      ])
    })

    it.each([
      ["REINSTATED", "APPROVED"],
      ["PAUSED", "PAUSED"],
      ["LOCKED", "APPROVED"],
      ["SOMETHING_NEW", "APPROVED"],
    ])("after the event %s are %s", async (event, status) => {
      await ingest.deliver(
        delivery("message_template_status_update", { ...template, event, reason: "NONE" })
      )

      expect(await readTemplate()).toMatchObject({ status, status_reason: null })
    })

    it("move to the category Meta says, after they were announced to", async () => {
      const announced = await ingest.deliver(
        delivery("template_category_update", {
          ...template,
          new_category: "UTILITY",
          correct_category: "MARKETING",
        })
      )
      expect(await readTemplate()).toMatchObject({
        category: "UTILITY",
        pending_category: "MARKETING",
      })
      expect(announced).toEqual([
        {
          name: "whatsapp-template.category_changing",
          payload: { id: sender.templateId, category: "UTILITY", pending_category: "MARKETING" },
        },
      ])

      const moved = await ingest.deliver(
        delivery("template_category_update", {
          ...template,
          previous_category: "UTILITY",
          new_category: "MARKETING",
        })
      )
      expect(await readTemplate()).toMatchObject({ category: "MARKETING", pending_category: null })
      expect(moved).toEqual([
        {
          name: "whatsapp-template.category_changed",
          payload: { id: sender.templateId, category: "MARKETING", from: "UTILITY" },
        },
      ])
    })

    it("keep the quality people's reactions give them", async () => {
      await ingest.deliver(
        delivery("message_template_quality_update", {
          ...template,
          previous_quality_score: "GREEN",
          new_quality_score: "RED",
        })
      )

      expect(await readTemplate()).toMatchObject({ quality: "RED" })
    })

    it("of another account are not touched", async () => {
      await ingest.deliver(
        delivery(
          "message_template_status_update",
          { ...template, event: "DISABLED", reason: null },
          "100000000000002"
        )
      )

      expect(await readTemplate()).toMatchObject({ status: "APPROVED" })
    })
  })

  describe("numbers", () => {
    it("get the throughput and limit Meta gives them", async () => {
      await db()("whatsapp_phone_number").update({
        display_phone_number: "+1 555-010-0001",
        throughput_per_second: 80,
      })
      await ingest.deliver(
        delivery("phone_number_quality_update", {
          display_phone_number: "15550100001",
          event: "THROUGHPUT_UPGRADE",
          current_limit: "TIER_UNLIMITED",
        }),
        delivery("phone_number_name_update", {
          display_phone_number: "15550100001",
          decision: "APPROVED",
          requested_verified_name: "The Shop",
        })
      )

      expect(await readNumber()).toMatchObject({
        throughput_per_second: 1_000,
        messaging_limit: "TIER_UNLIMITED",
        verified_name: "The Shop",
        name_status: "APPROVED",
      })
    })
  })

  describe("accounts", () => {
    it("stop sending when Meta disables them and send again when it gives them back", async () => {
      const [contactId] = await people(db(), 1)
      await service.admitMessages([aMessage({ sender, contactId: contactId ?? "" })])
      const ban = (state: string) =>
        delivery("account_update", {
          event: "DISABLED_UPDATE",
          ban_info: { waba_ban_state: state, waba_ban_date: "April 17, 2026" },
        })
      const told = await ingest.deliver(ban("DISABLE"))

      expect(await readAccount()).toMatchObject({ paused_code: 368 })
      expect(told).toEqual([
        {
          name: "whatsapp-account.health_changed",
          payload: { id: sender.accountId, paused: true, code: 368 },
        },
      ])
      await ingest.deliver(ban("REINSTATE"))
      expect(await readAccount()).toMatchObject({ paused_at: null, paused_code: null })
    })

    it("keep what Meta says about them", async () => {
      await ingest.deliver(
        delivery("account_update", {
          event: "ACCOUNT_RESTRICTION",
          restriction_info: [{ restriction_type: "RESTRICTED_ADD_PHONE_NUMBER_ACTION" }],
        })
      )

      const account = await readAccount()
      expect(account.settings).toMatchObject({
        meta_updates: { ACCOUNT_RESTRICTION: { update: { event: "ACCOUNT_RESTRICTION" } } },
      })
      expect(account.paused_at).toBeNull()
    })
  })

  it("knows its own webhooks by several secrets and its handshake by its tokens", async () => {
    await service.saveAccount({
      name: "Second",
      wabaId: "100000000000002",
      phoneNumberId: "200000000000002",
      accessToken: "another-token",
      appSecret: "second-secret",
      verifyToken: "second-token",
    })
    const rawBody = Buffer.from("{}")
    const signedWith = (appSecret: string) => signPayload({ body: rawBody, appSecret })

    for (const secret of [META.appSecret, "second-secret"]) {
      expect(await service.verifyWebhook({ rawBody, signature: signedWith(secret) })).toBe(true)
    }
    expect(await service.verifyWebhook({ rawBody, signature: signedWith("other") })).toBe(false)
    expect(await service.verifyWebhook({ rawBody, signature: undefined })).toBe(false)
    expect(await service.verifyToken("second-token")).toBe(true)
    expect(await service.verifyToken("second-toke")).toBe(false)
    expect(await service.verifyToken("")).toBe(false)
  })
})
