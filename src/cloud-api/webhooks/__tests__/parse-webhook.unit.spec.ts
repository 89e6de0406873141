import fc from "fast-check"
import { parseWebhook } from "../parse-webhook"
import { aDelivery, anEntry, aStatus, aText, ofNumber, theEvent, WABA } from "./a-delivery"

describe("reading a delivery", () => {
  it("gives one event for each message and each status, with where it came from", () => {
    const value = ofNumber({
      contacts: [{ wa_id: "15550010002", profile: { name: "Ada", username: "@ada" } }],
      messages: [aText("wamid.1"), aText("wamid.2")],
      statuses: [aStatus("wamid.3")],
    })
    const { events } = parseWebhook(aDelivery("messages", value))
    expect(events.map((event) => event.kind)).toEqual(["message", "message", "status"])
    expect(events[0]).toMatchObject({
      field: "messages",
      wabaId: WABA,
      phoneNumberId: "200000000000001",
      displayPhoneNumber: "15550100001",
      raw: aText("wamid.1"),
      message: { id: "wamid.1", timestamp: 1749416383, text: { body: "Hello" } },
      contact: { wa_id: "15550010002", profile: { name: "Ada", username: "ada" } },
    })
  })

  it("never loses a message because of another odd one", () => {
    const odd = [null, 7, {}, { id: "wamid.x" }, []]
    const value = ofNumber({ messages: [...odd, aText("wamid.1")], statuses: "none" })
    const { events, unrecognised } = parseWebhook(aDelivery("messages", value))
    expect(events).toHaveLength(1)
    expect(unrecognised).toHaveLength(odd.length + 1)
  })

  it("never loses an entry or a change because of another odd one", () => {
    const good = anEntry("messages", ofNumber({ messages: [aText("wamid.1")] }))
    const withOddChange = { ...good, changes: [null, { field: 3 }, ...good.changes] }
    const entry = [null, { id: WABA }, { changes: [] }, withOddChange, good]
    const { events, unrecognised } = parseWebhook({ object: "whatsapp_business_account", entry })
    expect(events).toHaveLength(2)
    expect(unrecognised).toHaveLength(5)
  })

  it("keeps a field it does not know", () => {
    const event = theEvent("unknown", aDelivery("tracking_events", { a: 1 }))
    expect(event).toMatchObject({ field: "tracking_events", wabaId: WABA, raw: { a: 1 } })
  })

  it("does not take a property of every object for a field", () => {
    theEvent("unknown", aDelivery("constructor", {}))
    theEvent("unknown", aDelivery("__proto__", {}))
  })

  it("keeps a message of a type it does not know", () => {
    const poll = { ...aText("wamid.1"), type: "poll", poll: { name: "?" } }
    const event = theEvent("message", aDelivery("messages", ofNumber({ messages: [poll] })))
    expect(event.message).toMatchObject({
      type: "unknown",
      reported_type: "poll",
      poll: { name: "?" },
    })
  })

  it("keeps a message of a type it knows in a shape it does not", () => {
    const image = { ...aText("wamid.1"), type: "image", image: { caption: "no id" } }
    const event = theEvent("message", aDelivery("messages", ofNumber({ messages: [image] })))
    expect(event.message).toMatchObject({ type: "unknown", reported_type: "image" })
  })

  it("keeps a message whose context is odd", () => {
    const message = { ...aText("wamid.1"), context: "reply" }
    const event = theEvent("message", aDelivery("messages", ofNumber({ messages: [message] })))
    expect(event.message).toMatchObject({ type: "text", context: undefined })
  })

  it("says what is wrong without repeating what people wrote", () => {
    const value = ofNumber({ messages: [{ type: "text", text: { body: "private" } }] })
    const { unrecognised } = parseWebhook(aDelivery("messages", value))
    expect(unrecognised[0]).toMatchObject({ field: "messages", wabaId: WABA })
    expect(unrecognised[0]?.problem).not.toContain("private")
  })

  it.each([
    [null],
    [undefined],
    ["text"],
    [42],
    [{}],
    [{ object: "page", entry: [] }],
    [{ entry: {} }],
  ])("recognises that %j is no delivery", (json) => {
    const { events, unrecognised } = parseWebhook(json)
    expect(events).toEqual([])
    expect(unrecognised).toHaveLength(1)
  })

  it("never throws on any JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseWebhook(json)))
  })

  it("never throws on any value of any field, and always keeps it", () => {
    const field = fc.constantFrom(
      "messages",
      "calls",
      "history",
      "account_update",
      "standby",
      "flows"
    )
    const list = fc.constantFrom(
      "messages",
      "statuses",
      "contacts",
      "errors",
      "history",
      "calls",
      "x"
    )
    const value = fc.dictionary(list, fc.jsonValue())
    fc.assert(fc.property(field, value, (f, v) => void parseWebhook(aDelivery(f, v))))
  })
})
