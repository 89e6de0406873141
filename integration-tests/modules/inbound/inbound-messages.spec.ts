import { META } from "../../shop/meta-identities"
import { aSender, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { delivery, inboundMessage, ingestOf, messagesDelivery, seconds } from "./deliveries"

const DAY_MS = 24 * 60 * 60 * 1000

inModule({ name: "inbound-messages" }, ({ service, db }) => {
  const ingest = ingestOf(service, db)
  let sender: Sender

  beforeEach(async () => {
    sender = await aSender(service, db())
  })

  const writes = (...args: Parameters<typeof inboundMessage>) =>
    messagesDelivery(inboundMessage(...args))
  const stored = async () => service.listWhatsappMessages({}, { order: { received_at: "ASC" } })
  const conversations = async () => service.listWhatsappConversations()
  const contactIdOf = async (person: Parameters<typeof service.resolveContacts>[0][number]) => {
    const [contact] = await service.resolveContacts([person])
    return contact?.contactId
  }

  it("stores what somebody wrote in their conversation and opens the window", async () => {
    const told = await ingest.deliver(writes("Where is my order?", { name: "Ana" }))

    const [message] = await stored()
    const [conversation] = await conversations()
    const contactId = await contactIdOf({ waId: "15550200001" })
    expect(message).toMatchObject({
      direction: "inbound",
      status: "received",
      type: "text",
      text: "Where is my order?",
      contact_id: contactId,
      number_id: sender.numberId,
      account_id: sender.accountId,
      conversation_id: conversation?.id,
    })
    expect(conversation).toMatchObject({
      contact_id: contactId,
      unread_count: 1,
      last_message_preview: "Where is my order?",
    })
    const [facts] = await service.contactFacts([contactId ?? ""])
    const writtenAt = facts?.lastInboundAt?.getTime() ?? 0
    expect(conversation?.window_expires_at?.getTime()).toBe(writtenAt + DAY_MS)
    expect(told).toEqual([
      {
        name: "whatsapp-message.received",
        payload: {
          id: message?.id,
          contact_id: contactId,
          order_id: null,
          conversation_id: conversation?.id,
          consent_word: null,
        },
      },
    ])
  })

  it("takes a message that is delivered twice for one", async () => {
    const first = writes("Hello", { id: "wamid.same" })
    const again = { ...first, entry: [...first.entry, ...first.entry] }
    const told = await ingest.deliver(first, again)

    expect(await stored()).toHaveLength(1)
    expect(await conversations()).toMatchObject([{ unread_count: 1 }])
    expect(told).toHaveLength(1)
  })

  it("moves nothing back for an older message that comes late", async () => {
    await ingest.deliver(writes("second", { at: seconds() }))
    await ingest.deliver(writes("first", { at: seconds(-60) }))

    expect(await conversations()).toMatchObject([
      { unread_count: 2, last_message_preview: "second" },
    ])
  })

  it("opens no longer window for a clock that is ahead", async () => {
    await ingest.deliver(writes("from tomorrow", { at: seconds(24 * 3600) }))

    const [conversation] = await conversations()
    expect(conversation?.window_expires_at?.getTime()).toBeLessThanOrEqual(Date.now() + DAY_MS)
  })

  it("knows people who have no phone number, and who they are after their id changed", async () => {
    await ingest.deliver(writes("Hi", { from: "", userId: "US.1" }))
    await ingest.deliver(
      delivery("user_id_update", {
        messaging_product: "whatsapp",
        metadata: { phone_number_id: META.phoneNumberId },
        user_id_update: [
          { user_id: { previous: "US.1", current: "US.2" }, timestamp: seconds(), detail: "" },
        ],
      })
    )
    await ingest.deliver(writes("Me again", { from: "", userId: "US.2" }))

    const messages = await stored()
    expect(messages).toHaveLength(2)
    expect(new Set(messages.map(({ contact_id }) => contact_id)).size).toBe(1)
    expect(await conversations()).toHaveLength(1)
  })

  it("follows somebody to their new number", async () => {
    await ingest.deliver(writes("Hi", { from: "15550200001" }))
    await ingest.deliver(
      writes({
        type: "system",
        system: { type: "user_changed_number", wa_id: "15550200002", body: "changed" },
      })
    )
    await ingest.deliver(writes("New number", { from: "15550200002" }))

    const [facts] = await service.contactFacts([(await contactIdOf({ waId: "15550200001" })) ?? ""])
    expect(facts?.phone).toBe("+15550200002")
    expect(await conversations()).toMatchObject([{ unread_count: 2 }])
  })

  it.each([
    [
      "an image",
      { type: "image", image: { id: "media-1", mime_type: "image/jpeg", caption: "Broken" } },
      "Broken",
    ],
    ["a reaction", { type: "reaction", reaction: { message_id: "wamid.x", emoji: "👍" } }, "👍"],
    [
      "an edit",
      {
        type: "edit",
        edit: { original_message_id: "wamid.x", message: { type: "text", text: { body: "New" } } },
      },
      "New",
    ],
    ["a revocation", { type: "revoke", revoke: { original_message_id: "wamid.x" } }, null],
    [
      "something unsupported",
      { type: "unsupported", errors: [{ code: 131051, title: "?" }] },
      null,
    ],
    ["a type invented tomorrow", { type: "hologram", hologram: { depth: 3 } }, null],
    ["a known type in an unknown shape", { type: "image", image: "gone" }, null],
  ])("stores %s with all that Meta said", async (_case, content, text) => {
    await ingest.deliver(writes(content))

    const [message] = await stored()
    expect(message).toMatchObject({ type: content.type, text, content })
  })

  it("does not count a reaction as something to read", async () => {
    await ingest.deliver(
      writes({ type: "reaction", reaction: { message_id: "wamid.x", emoji: "" } })
    )

    expect(await conversations()).toMatchObject([{ unread_count: 0, window_expires_at: null }])
  })

  it("stores what Postgres cannot, without the characters it refuses", async () => {
    const body = JSON.stringify(writes("nul@ half@ whole@"))
      .replace("nul@", "nul\\u0000")
      .replace("half@", "half\\ud83d")
      .replace("whole@", "whole\\ud83d\\ude00")
    await ingest.deliver(body)

    expect(ingest.postponed).toEqual([])
    expect(await stored()).toMatchObject([{ text: "nul half\ufffd whole😀" }])
  })

  it("reads every entry, change and message of a delivery", async () => {
    const [first, second, third] = ["one", "two", "three"].map((text) => writes(text))
    const entries = [first, second, third].flatMap((payload) => payload?.entry ?? [])
    const [entry, ...others] = entries
    const changes = others.flatMap((other) => other.changes)
    await ingest.deliver({
      object: "whatsapp_business_account",
      entry: [{ ...entry, changes: [...(entry?.changes ?? []), ...changes] }],
    })

    expect((await stored()).map(({ text }) => text).sort()).toEqual(["one", "three", "two"])
  })

  it("takes in messages to a number of ours it did not know yet", async () => {
    await ingest.deliver(
      messagesDelivery({
        ...inboundMessage("Hello"),
        metadata: { display_phone_number: "15550100009", phone_number_id: "200000000000009" },
      })
    )

    expect(await stored()).toHaveLength(1)
    expect(await service.listSenders()).toMatchObject([
      { isDefault: true, phoneNumberId: META.phoneNumberId },
      { isDefault: false, phoneNumberId: "200000000000009" },
    ])
  })

  it("keeps, and applies nothing of, deliveries about an account that is not connected", async () => {
    await ingest.deliver(delivery("messages", inboundMessage("Hello"), "999"))

    expect(await stored()).toHaveLength(0)
    const [kept] = await service.listWhatsappWebhookDeliveries()
    expect(kept?.processed_at).not.toBeNull()
    expect(kept?.error).toContain("not connected")
  })

  it("keeps fields and shapes it does not know", async () => {
    await ingest.deliver(
      delivery("a_field_of_next_year", { anything: 1 }),
      messagesDelivery({ messages: [{ no: "id" }], statuses: "none" }),
      { object: "page" },
      []
    )

    const kept = await service.listWhatsappWebhookDeliveries()
    expect(kept).toHaveLength(4)
    expect(kept.every(({ processed_at }) => processed_at !== null)).toBe(true)
    expect(ingest.postponed).toEqual([])
  })
})
