import { randomUUID } from "node:crypto"
import fc from "fast-check"
import type { E164 } from "../../../src/domain/contacts"
import { CONSENT_ACTIONS, foldConsent, PURPOSES, type Purpose } from "../../../src/domain/consent"
import { recordConsent } from "../../../src/modules/whatsapp/operations/consent/record-consent"
import { META } from "../../shop/meta-identities"
import { aMessage, aSender, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { delivery, inboundMessage, ingestOf, messagesDelivery, seconds } from "./deliveries"

const PHONE = "+15550200001" as E164
const WA_ID = "15550200001"
const PAGE = { limit: 50, offset: 0 }

inModule({ name: "inbound-consent" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)
  let sender: Sender

  beforeEach(async () => {
    sender = await aSender(service, db())
  })

  const tick = async (cartId: string, more: { purposes?: Purpose[]; now?: Date } = {}) =>
    service.requestOptIn({
      cartId,
      phone: PHONE,
      purposes: ["order_updates", "marketing"],
      wording: "Send me updates on WhatsApp",
      locale: "en-US",
      ipAddress: "203.0.113.7",
      userAgent: "Browser/1",
      now: new Date(),
      ...more,
    })
  const place = async (cartId: string) =>
    service.makeOptInEffective({
      cartId,
      orderId: `order_of_${cartId}`,
      customerId: "cus_1",
      now: new Date(),
    })
  const optedIn = async (at = new Date(Date.now() - 60_000)) => {
    await tick("cart_1", { now: at })
    const { contactId } = (await place("cart_1")) ?? { contactId: "" }
    return contactId
  }
  const consentOf = async (contactId: string) => {
    const [facts] = await service.contactFacts([contactId])
    return facts?.consent
  }
  const says = (...args: Parameters<typeof inboundMessage>) =>
    messagesDelivery(inboundMessage(...args))

  describe("the box at checkout", () => {
    it("counts only once its cart is an order, and keeps the proof", async () => {
      await tick("cart_1")
      expect(await service.listWhatsappContacts()).toHaveLength(0)

      const effective = await place("cart_1")

      expect(effective?.phone).toBe(PHONE)
      const contactId = effective?.contactId ?? ""
      expect(await consentOf(contactId)).toEqual({ order_updates: "granted", marketing: "granted" })
      const { history, consents } = await service.listConsents(contactId, PAGE)
      expect(consents).toMatchObject([
        { purpose: "order_updates", state: "granted", source: "checkout" },
        { purpose: "loyalty", state: "none", source: null },
        { purpose: "marketing", state: "granted" },
      ])
      expect(history).toHaveLength(2)
      expect(history[0]).toMatchObject({
        action: "granted",
        wording: "Send me updates on WhatsApp",
        locale: "en-US",
        ip_address: "203.0.113.7",
        user_agent: "Browser/1",
        order_id: "order_of_cart_1",
      })
    })

    it("changes nothing when the order is told again, even by several at once", async () => {
      await tick("cart_1")
      const answers = await Promise.all([place("cart_1"), place("cart_1"), place("cart_1")])

      expect(new Set(answers.map((answer) => answer?.contactId)).size).toBe(1)
      const contactId = answers[0]?.contactId ?? ""
      expect((await service.listConsents(contactId, PAGE)).count).toBe(2)
    })

    it("is replaced by a later tick and taken back by unticking", async () => {
      await tick("cart_1")
      await tick("cart_1", { purposes: ["order_updates"] })
      expect(await service.findOptIn("cart_1")).toMatchObject({
        phone: PHONE,
        purposes: ["order_updates"],
        withdrawnAt: null,
        effectiveAt: null,
      })

      await service.withdrawOptInRequest("cart_1")
      expect((await service.findOptIn("cart_1"))?.withdrawnAt).not.toBeNull()
      expect(await place("cart_1")).toBeNull()
      expect(await place("cart_of_somebody_who_ticked_nothing")).toBeNull()
    })

    it("cannot be changed after it took effect", async () => {
      await tick("cart_1", { purposes: ["order_updates"] })
      await place("cart_1")
      await tick("cart_1", { purposes: ["marketing"] })
      await service.withdrawOptInRequest("cart_1")

      expect(await service.findOptIn("cart_1")).toMatchObject({
        purposes: ["order_updates"],
        withdrawnAt: null,
      })
    })

    it("does not outlive a STOP written before the order was noticed", async () => {
      await tick("cart_1", { now: new Date(Date.now() - 60_000) })
      await ingest.deliver(says("STOP", { at: seconds(-30) }))
      const contactId = (await place("cart_1"))?.contactId ?? ""

      expect(await consentOf(contactId)).toMatchObject({
        order_updates: "withdrawn",
        marketing: "withdrawn",
      })
    })
  })

  describe("STOP", () => {
    it.each([
      ["typed", "stop!"],
      ["typed in another language", "BAJA"],
      ["pressed", { type: "button", button: { text: "No more of this", payload: "STOP" } }],
      [
        "pressed on an interactive message",
        {
          type: "interactive",
          interactive: { type: "button_reply", button_reply: { id: "STOP", title: "Enough" } },
        },
      ],
    ])("withdraws everything when it is %s", async (_how, content) => {
      const contactId = await optedIn()
      const told = await ingest.deliver(says(content, { id: "wamid.stop" }))

      expect(await consentOf(contactId)).toEqual(
        Object.fromEntries(PURPOSES.map((purpose) => [purpose, "withdrawn"]))
      )
      const [conversation] = await service.listWhatsappConversations()
      expect(told).toEqual([
        expect.objectContaining({
          name: "whatsapp-message.received",
          payload: expect.objectContaining({ consent_word: "stop" }),
        }),
        {
          name: "whatsapp-consent.withdrawn",
          payload: {
            contact_id: contactId,
            purposes: expect.arrayContaining([...PURPOSES]),
            source: "keyword",
            conversation_id: conversation?.id,
            proof_key: "keyword:wamid.stop",
          },
        },
      ])
    })

    it("is not heard inside a sentence", async () => {
      const contactId = await optedIn()
      await ingest.deliver(says("please don't stop"))

      expect(await consentOf(contactId)).toMatchObject({ marketing: "granted" })
    })

    it("is told once, however often it is written", async () => {
      await optedIn()
      const first = await ingest.deliver(says("STOP"))
      const second = await ingest.deliver(says("STOP"))

      expect(first.map(({ name }) => name)).toContain("whatsapp-consent.withdrawn")
      expect(second.map(({ name }) => name)).toEqual(["whatsapp-message.received"])
    })

    it("takes back what is queued for the person, and nothing else", async () => {
      const contactId = await optedIn()
      const other = (await service.resolveContacts([{ waId: "15550200002" }]))[0]?.contactId ?? ""
      const messages = [
        aMessage({ sender, contactId }),
        aMessage({
          sender,
          contactId,
          purpose: "marketing",
          status: "scheduled",
          sendAfter: new Date(Date.now() + 60_000),
        }),
        aMessage({ sender, contactId, purpose: "conversation" }),
        aMessage({ sender, contactId: other }),
      ]
      await service.admitMessages(messages)
      const told = await ingest.deliver(says("STOP"))

      const stored = await db()("whatsapp_message").whereNot({ direction: "inbound" })
      const byId = new Map(stored.map((message) => [message.id, message]))
      expect(messages.map(({ id }) => byId.get(id)?.status)).toEqual([
        "suppressed",
        "suppressed",
        "queued",
        "queued",
      ])
      expect(byId.get(messages[0]?.id ?? "")?.reason).toBe("opted_out")
      expect(told.filter(({ name }) => name === "whatsapp-message.suppressed")).toHaveLength(2)
    })

    it("stops every contact a person is known as, and is answered once", async () => {
      await service.resolveContacts([{ userId: "US.1", scope: META.wabaId }])
      const byPhone = await optedIn()
      const told = await ingest.deliver(says("STOP", { from: WA_ID, userId: "US.1" }))

      expect(await consentOf(byPhone)).toMatchObject({ order_updates: "withdrawn" })
      const withdrawals = told.filter(({ name }) => name === "whatsapp-consent.withdrawn")
      expect(withdrawals).toHaveLength(2)
      expect(withdrawals.filter(({ payload }) => payload.conversation_id)).toHaveLength(1)
    })

    it("is heard from many people at once", async () => {
      const words = Array.from({ length: 50 }, (_, index) =>
        inboundMessage("STOP", { from: `1555030${String(index).padStart(4, "0")}` })
      )
      const told = await ingest.deliver(
        messagesDelivery({
          contacts: words.flatMap(({ contacts }) => contacts),
          messages: words.flatMap(({ messages }) => messages),
        })
      )

      expect(told.filter(({ name }) => name === "whatsapp-consent.withdrawn")).toHaveLength(50)
    })
  })

  describe("START", () => {
    it("gives back what a STOP took, and nothing the person never agreed to", async () => {
      const contactId = await optedIn()
      await ingest.deliver(says("STOP"))
      const told = await ingest.deliver(says("START"))

      expect(await consentOf(contactId)).toEqual({
        order_updates: "granted",
        marketing: "granted",
        loyalty: "withdrawn",
      })
      expect(told).toContainEqual({
        name: "whatsapp-consent.granted",
        payload: expect.objectContaining({
          contact_id: contactId,
          conversation_id: expect.any(String),
        }),
      })
    })

    it("does not give back what was withdrawn in another way", async () => {
      const contactId = await optedIn()
      await service.changeConsent({
        contactId,
        purposes: ["marketing"],
        action: "withdraw",
        source: "admin",
        occurredAt: new Date(),
        proofKey: "admin:1",
      })
      await ingest.deliver(says("STOP", { at: seconds(1) }))
      await ingest.deliver(says("START", { at: seconds(2) }))

      expect(await consentOf(contactId)).toMatchObject({
        order_updates: "granted",
        marketing: "withdrawn",
      })
    })

    it("comes to nothing when a later STOP was delivered first", async () => {
      const contactId = await optedIn()
      await ingest.deliver(says("STOP", { at: seconds(-20) }))
      await ingest.deliver(says("STOP", { at: seconds() }))
      await ingest.deliver(says("START", { at: seconds(-10) }))

      expect(await consentOf(contactId)).toMatchObject({ order_updates: "withdrawn" })
    })
  })

  describe("WhatsApp's own switch", () => {
    const prefers = (value: string, at: number) =>
      delivery("user_preferences", {
        messaging_product: "whatsapp",
        metadata: { phone_number_id: META.phoneNumberId },
        contacts: [{ wa_id: WA_ID, profile: { name: "Ana" } }],
        user_preferences: [
          { wa_id: WA_ID, category: "marketing_messages", value, detail: "", timestamp: at },
        ],
      })

    it("moves marketing consent and nothing else", async () => {
      const contactId = await optedIn()
      const told = await ingest.deliver(prefers("stop", Number(seconds(-20))))

      expect(await consentOf(contactId)).toEqual({
        order_updates: "granted",
        marketing: "withdrawn",
      })
      expect(told).toMatchObject([
        { name: "whatsapp-consent.withdrawn", payload: { source: "meta_preference" } },
      ])
      await ingest.deliver(prefers("resume", Number(seconds(-10))))
      expect(await consentOf(contactId)).toMatchObject({ marketing: "granted" })
    })
  })

  describe("the ledger", () => {
    it("says once what a person of the shop recorded, and takes queued messages back", async () => {
      const contactId = await optedIn()
      await service.admitMessages([aMessage({ sender, contactId })])
      const change = {
        contactId,
        purposes: ["order_updates" as const],
        action: "withdraw" as const,
        source: "admin" as const,
        note: "asked on the phone",
        actorId: "user_1",
        occurredAt: new Date(),
        proofKey: "admin:1",
      }
      await service.changeConsent(change)
      await service.changeConsent(change)

      const { history } = await service.listConsents(contactId, PAGE)
      expect(history).toHaveLength(3)
      expect(history[0]).toMatchObject({ actor_id: "user_1", note: "asked on the phone" })
      expect(await db()("whatsapp_message").first()).toMatchObject({ status: "suppressed" })
    })

    it("adds up to the same state in the database as in the rules, in any order", async () => {
      const entry = fc.record({
        purpose: fc.constantFrom(...PURPOSES),
        action: fc.constantFrom(...CONSENT_ACTIONS),
        // Few moments, so that many entries share one.
        at: fc.integer({ min: 0, max: 3 }),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
          const waId = `1555${Math.floor(1e6 + Math.random() * 9e6)}`
          const contactId = (await service.resolveContacts([{ waId }]))[0]?.contactId ?? ""
          for (const { purpose, action, at } of entries) {
            await db().transaction((transaction) =>
              recordConsent(transaction, [
                {
                  contactId,
                  purpose,
                  action,
                  source: "api",
                  cause: randomUUID(),
                  occurredAt: new Date(1_750_000_000_000 + at * 1000),
                },
              ])
            )
          }
          const ledger = await service.listWhatsappConsentEvents({ contact_id: contactId })
          const consent = await consentOf(contactId)
          for (const purpose of PURPOSES) {
            const events = ledger
              .filter((event) => event.purpose === purpose)
              .map(({ id, action, occurred_at }) => ({
                id,
                action: action,
                occurredAt: occurred_at,
              }))
            expect(consent?.[purpose] ?? "none").toBe(foldConsent(events))
          }
        }),
        { numRuns: 40 }
      )
    })

    it("ends withdrawn when a grant and a withdrawal race", async () => {
      const contactId = await optedIn()
      const occurredAt = new Date()
      const change = {
        contactId,
        purposes: ["marketing" as const],
        source: "api" as const,
        occurredAt,
      }
      await Promise.all([
        service.changeConsent({ ...change, action: "grant", proofKey: "a" }),
        service.changeConsent({ ...change, action: "withdraw", proofKey: "b" }),
        service.changeConsent({ ...change, action: "grant", proofKey: "c" }),
      ])

      expect(await consentOf(contactId)).toMatchObject({ marketing: "withdrawn" })
    })
  })
})
