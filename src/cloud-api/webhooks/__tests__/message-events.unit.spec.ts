import { aDelivery, aStatus, aText, ofNumber, theEvent } from "./a-delivery"

const message = (extra: Record<string, unknown>) =>
  theEvent(
    "message",
    aDelivery(
      "messages",
      ofNumber({ messages: [{ ...aText("wamid.1"), text: undefined, ...extra }] })
    )
  ).message

const status = (extra: Record<string, unknown>) =>
  theEvent(
    "status",
    aDelivery("messages", ofNumber({ statuses: [{ ...aStatus("wamid.1"), ...extra }] }))
  ).status

describe("an inbound message", () => {
  const media = { id: 24230790383178626n.toString(), mime_type: "image/jpeg", sha256: "x=" }

  it.each([
    ["text", { text: { body: "Hi" } }],
    ["image", { image: media }],
    ["video", { video: media }],
    ["audio", { audio: { ...media, voice: true } }],
    ["document", { document: { ...media, filename: "a.pdf" } }],
    ["sticker", { sticker: { ...media, animated: false } }],
    ["location", { location: { latitude: 37.44, longitude: -122.16 } }],
    ["contacts", { contacts: [{ name: { formatted_name: "Ada" }, phones: [{ phone: "+1" }] }] }],
    ["button", { button: { payload: "STOP", text: "Stop" } }],
    ["interactive", { interactive: { type: "list_reply", list_reply: { id: "a", title: "A" } } }],
    ["interactive", { interactive: { type: "nfm_reply", nfm_reply: { response_json: "{}" } } }],
    [
      "order",
      { order: { catalog_id: "1", product_items: [{ product_retailer_id: "s", quantity: 1 }] } },
    ],
    ["reaction", { reaction: { message_id: "wamid.0" } }],
    ["system", { system: { type: "user_changed_number", wa_id: "15550010003" } }],
    ["unsupported", { errors: [{ code: 131051 }], unsupported: { type: "poll" } }],
    [
      "edit",
      { edit: { original_message_id: "wamid.0", message: { type: "text", text: { body: "b" } } } },
    ],
    ["revoke", { revoke: { original_message_id: "wamid.0" } }],
  ])("can be a %s", (type, content) => {
    expect(message({ type, ...content })).toMatchObject({ type, ...content })
  })

  it("can come from a person whose phone number is not told", () => {
    const value = ofNumber({
      contacts: [{ user_id: "US.2" }, { user_id: "US.1", profile: { name: "Ada" } }],
      messages: [{ ...aText("wamid.1"), from: undefined, from_user_id: "US.1" }],
    })
    const event = theEvent("message", aDelivery("messages", value))
    expect(event.message.from).toBeUndefined()
    expect(event.contact).toMatchObject({ user_id: "US.1", profile: { name: "Ada" } })
  })

  it("has no contact when none of several is its sender", () => {
    const contacts = [{ wa_id: "1" }, { wa_id: "2" }]
    const value = ofNumber({ contacts, messages: [aText("wamid.1")] })
    expect(theEvent("message", aDelivery("messages", value)).contact).toBeUndefined()
  })
})

describe("a status", () => {
  it("says what a message cost", () => {
    const pricing = { billable: true, pricing_model: "PMP", type: "regular", category: "marketing" }
    expect(status({ pricing })).toMatchObject({ status: "delivered", pricing })
  })

  it("says why a message failed, its code a number even when Meta writes a text", () => {
    const failed = status({
      status: "failed",
      errors: [{ code: "131049", error_data: "Held back" }],
    })
    expect(failed.errors).toEqual([{ code: 131049, error_data: { details: "Held back" } }])
  })

  it("gives back what was attached to the send", () => {
    expect(status({ biz_opaque_callback_data: "wamsg_1" }).biz_opaque_callback_data).toBe("wamsg_1")
  })

  it("names the parent id in one way, whatever the delivery's age", () => {
    const { recipient_parent_user_id: id } = status({ parent_recipient_user_id: "US.ENT.1" })
    expect(id).toBe("US.ENT.1")
  })

  it("passes a status that does not exist yet", () => {
    expect(status({ status: "translated" }).status).toBe("translated")
  })

  it("of a payment is another kind of event", () => {
    const statuses = [
      { ...aStatus("wamid.1", "captured"), type: "payment", payment: { reference_id: "o1" } },
    ]
    const event = theEvent("payment_status", aDelivery("messages", ofNumber({ statuses })))
    expect(event.status).toMatchObject({ status: "captured", payment: { reference_id: "o1" } })
  })
})

describe("a preference", () => {
  it("says that somebody wants no marketing any more", () => {
    const preference = {
      wa_id: 15550010002,
      category: "marketing_messages",
      value: "stop",
      timestamp: "1",
    }
    const value = ofNumber({ user_preferences: [preference] })
    const event = theEvent("user_preferences", aDelivery("user_preferences", value))
    expect(event.preference).toMatchObject({ wa_id: "15550010002", value: "stop", timestamp: 1 })
  })
})

describe("a changed user id", () => {
  it("names the old and the new", () => {
    const update = { user_id: { previous: "US.1", current: "US.2" }, timestamp: "1" }
    const value = ofNumber({ contacts: [{ user_id: "US.2" }], user_id_update: [update] })
    const event = theEvent("user_id_update", aDelivery("user_id_update", value))
    expect(event).toMatchObject({
      update: { user_id: update.user_id },
      contact: { user_id: "US.2" },
    })
  })
})
