import { outgoingMessageSchema } from "../../../cloud-api/schemas"
import { draftMessage } from "../drafting/draft-message"
import { context, draftInput, facts, intent, NOW, templates } from "./builders"

const payloadOf = (input = draftInput()) => JSON.parse(draftMessage(input).payload ?? "null")
const hour = 60 * 60 * 1000

describe("a message that may be sent", () => {
  it("is queued as the bytes Meta will get, carrying its own id", () => {
    const payload = payloadOf()

    expect(outgoingMessageSchema.parse(payload)).toMatchObject({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+12125550123",
      type: "template",
      template: { name: "order_confirmation", language: { code: "en" } },
      biz_opaque_callback_data: "wamsg_1",
    })
    expect(draftMessage(draftInput())).toMatchObject({
      id: "wamsg_1",
      idempotencyKey: "order.placed:order_1:waaut_1",
      status: "queued",
      reason: null,
      priority: 10,
      templateId: "watpl_en",
    })
  })

  it("reads for people as it will on the phone, with number and total", () => {
    const { text } = draftMessage(draftInput())

    expect(text).toContain("Order number: *1001*")
    expect(text).toContain("2 × Blue mug")
    expect(text).toContain("Total: *€1,234.50*")
  })

  it("goes to a business-scoped user id when no phone number is known", () => {
    const recipient = {
      kind: "user_id" as const,
      address: "US.1349",
      contactId: "wacon_1",
      facts: facts({ phone: null, waId: null, userId: "US.1349" }),
    }
    const payload = payloadOf(draftInput({ recipient }))

    expect(payload).toMatchObject({ recipient: "US.1349" })
    expect(payload).not.toHaveProperty("to")
  })

  it("waits when it is scheduled", () => {
    const sendAfter = new Date(NOW.getTime() + hour).toISOString()

    expect(draftMessage(draftInput({ intent: intent({ sendAfter }) }))).toMatchObject({
      status: "scheduled",
      reason: "scheduled",
      sendAfter: new Date(sendAfter),
    })
  })

  it("waits while its template is paused", () => {
    const message = draftMessage(draftInput({ templates: templates(["en"], "PAUSED") }))

    expect(message).toMatchObject({ status: "queued", reason: "template_paused" })
    expect(message.sendAfter?.getTime()).toBeGreaterThan(NOW.getTime())
    expect(message.payload).not.toBeNull()
  })

  it("survives a variable that was taken out of the template", () => {
    const content = intent().content
    if (content.kind !== "template" || !content.bindings) throw new Error("unreachable")
    const bindings = { body: { ...content.bindings.body, coupon: "{{ 'A' }}" } }
    const payload = payloadOf(draftInput({ intent: intent({ content: { ...content, bindings } }) }))

    expect(JSON.stringify(payload)).not.toContain("coupon")
  })
})

describe("the language of a message", () => {
  const inLocale = (locale: string | null, available = templates(["en", "de", "es"])) =>
    draftMessage(draftInput({ intent: intent({ locale }), templates: available }))

  it.each([
    ["de-AT", "de", "€ 1.234,50"],
    ["de", "de", "1.234,50 €"],
    ["en-GB", "en", "€1,234.50"],
  ])("follows %s: template %s, amounts as %s", (locale, language, total) => {
    const message = inLocale(locale)

    expect(message.templateLanguage).toBe(language)
    expect(message.text?.replace(/\u00a0/g, " ")).toContain(total)
  })

  it("falls back to the automation's, and writes amounts as that language does", () => {
    const message = inLocale("ja-JP")

    expect(message.templateLanguage).toBe("en")
    expect(message.text).toContain("€1,234.50")
  })

  it("is the contact's own when the order says none", () => {
    const recipient = { ...draftInput().recipient, facts: facts({ locale: "es-ES" }) }
    const message = draftMessage(draftInput({ recipient, templates: templates(["en", "es"]) }))

    expect(message.templateLanguage).toBe("es")
  })

  it("prefers an approved language to the wanted one that is still in review", () => {
    const available = [...templates(["es"], "PENDING"), ...templates(["en"])]

    expect(inLocale("es", available)).toMatchObject({ templateLanguage: "en", status: "queued" })
  })

  it("is the only one a template has, whatever people read", () => {
    expect(inLocale("ja", templates(["de"]))).toMatchObject({ templateLanguage: "de" })
  })
})

describe("a message that must not be sent", () => {
  const suppressed = (overrides: Parameters<typeof draftInput>[0]) =>
    draftMessage(draftInput(overrides))

  it("says that there is no consent, and carries no request", () => {
    const recipient = { ...draftInput().recipient, facts: facts({ consent: {} }) }

    expect(suppressed({ recipient })).toMatchObject({
      status: "suppressed",
      reason: "no_consent",
      payload: null,
    })
  })

  it("still shows what would have been sent", () => {
    const recipient = { ...draftInput().recipient, facts: facts({ consent: {} }) }

    expect(suppressed({ recipient }).text).toContain("1001")
  })

  it("keeps what is wrong with the number", () => {
    const recipient = {
      kind: "none" as const,
      problem: "invalid_phone_number" as const,
      explanation: "This number is too short.",
      contactId: null,
      facts: null,
    }

    expect(suppressed({ recipient })).toMatchObject({
      reason: "invalid_phone_number",
      reasonDetails: { explanation: "This number is too short." },
      recipient: null,
      contactId: null,
    })
  })

  it("names the values that came out empty", () => {
    const { order: _, ...rest } = context
    const message = suppressed({ intent: intent({ context: rest }) })

    expect(message).toMatchObject({ status: "suppressed", reason: "missing_variable" })
    expect(message.reasonDetails).toEqual({
      missingVariables: expect.arrayContaining(["order_number", "total"]),
    })
  })

  it.each([
    ["there is no such template", { templates: [] }, "template_missing"],
    [
      "the template was rejected",
      { templates: templates(["en"], "REJECTED") },
      "template_not_approved",
    ],
    ["the template is a draft", { templates: templates(["en"], "DRAFT") }, "template_not_approved"],
    [
      "Meta disabled the template",
      { templates: templates(["en"], "DISABLED") },
      "template_disabled",
    ],
    ["no number is set up", { sender: null }, "no_sender"],
    [
      "the shop switched notifications off",
      { intent: intent({ notificationsDisabled: true }) },
      "notifications_disabled",
    ],
  ])("says so when %s", (_case, overrides, reason) => {
    expect(suppressed(overrides)).toMatchObject({ status: "suppressed", reason, payload: null })
  })
})

describe("a free-form answer", () => {
  const answer = intent({
    purpose: "conversation",
    content: { kind: "text", body: "You will not receive any more messages." },
    respondsToInbound: true,
  })
  const optedOut = facts({
    consent: { order_updates: "withdrawn" },
    lastInboundAt: new Date(NOW.getTime() - hour),
  })

  it("confirms an opt-out although the person just opted out", () => {
    const recipient = { ...draftInput().recipient, facts: optedOut }
    const input = draftInput({ intent: answer, recipient, templates: [] })

    expect(draftMessage(input)).toMatchObject({ status: "queued", type: "text" })
    expect(outgoingMessageSchema.parse(payloadOf(input))).toMatchObject({
      type: "text",
      text: { body: "You will not receive any more messages." },
    })
  })

  it("is not sent once the window has closed", () => {
    const lastInboundAt = new Date(NOW.getTime() - 25 * hour)
    const recipient = { ...draftInput().recipient, facts: { ...optedOut, lastInboundAt } }

    expect(draftMessage(draftInput({ intent: answer, recipient }))).toMatchObject({
      status: "suppressed",
    })
  })
})
