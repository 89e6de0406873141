import { aDelivery, ofNumber, theEvent, WABA } from "./a-delivery"
import type { WebhookEventKind } from "../webhook-event"

const template = {
  message_template_id: 1689556908129832,
  message_template_name: "order_confirmation",
  message_template_language: "en-US",
}

describe("template events", () => {
  it("name their template by an id that is a text and a language as templates have it", () => {
    const value = { ...template, event: "APPROVED", reason: null }
    const event = theEvent("template_status", aDelivery("message_template_status_update", value))
    expect(event).toMatchObject({ wabaId: WABA, phoneNumberId: undefined, time: 1739321024 })
    expect(event.update).toMatchObject({
      event: "APPROVED",
      message_template_id: "1689556908129832",
      message_template_language: "en_US",
    })
  })

  it("tell a quality update that came under the status update's field", () => {
    const value = { ...template, previous_quality_score: "GREEN", new_quality_score: "YELLOW" }
    theEvent("template_quality", aDelivery("message_template_status_update", value))
  })

  it("tell a category that will change from one that has changed", () => {
    const coming = { ...template, new_category: "UTILITY", correct_category: "MARKETING" }
    const event = theEvent("template_category", aDelivery("template_category_update", coming))
    expect(event.update).toMatchObject({ correct_category: "MARKETING" })
    expect(event.update.previous_category).toBeUndefined()
  })
})

describe("account events", () => {
  it("of a partner are about the account they name inside", () => {
    const value = { event: "PARTNER_REMOVED", waba_info: { waba_id: "42" } }
    expect(theEvent("account_update", aDelivery("account_update", value)).wabaId).toBe("42")
  })

  it("are read even when the field stands beside the changes, or inside the value", () => {
    const value = { event: "ACCOUNT_DELETED" }
    const beside = { entry: [{ id: WABA, field: "account_update", changes: [{ value }] }] }
    theEvent("account_update", beside)
    const inside = {
      entry: [{ id: WABA, changes: [{ value: { ...value, field: "account_update" } }] }],
    }
    theEvent("account_update", inside)
  })

  it("are not lost because a detail is odd", () => {
    const value = { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: ["DISABLE"] } }
    const event = theEvent("account_update", aDelivery("account_update", value))
    expect(event.update.ban_info).toBeUndefined()
    expect(event.raw).toEqual(value)
  })

  it("about capacity give limits as texts, whether numbers or tiers", () => {
    const read = (limit: unknown) =>
      theEvent(
        "business_capability",
        aDelivery("business_capability_update", { max_daily_conversations_per_business: limit })
      ).capability.max_daily_conversations_per_business
    expect([read(2000), read("TIER_2K")]).toEqual(["2000", "TIER_2K"])
  })
})

describe("every other field", () => {
  const cases: [string, WebhookEventKind, Record<string, unknown>][] = [
    ["message_template_components_update", "template_components", template],
    [
      "template_correct_category_detection",
      "template_category_detection",
      { ...template, category: "UTILITY", correct_category: "MARKETING" },
    ],
    ["phone_number_quality_update", "phone_quality", { event: "THROUGHPUT_UPGRADE" }],
    ["phone_number_name_update", "phone_name", { decision: "REJECTED", rejection_reason: null }],
    ["account_alerts", "account_alert", { alert_info: { alert_type: "OBA_APPROVED" } }],
    ["account_review_update", "account_review", { decision: "APPROVED" }],
    ["account_settings_update", "account_settings", { type: "PHONE_NUMBER_SETTINGS" }],
    ["security", "security", { event: "PIN_CHANGED", requester: 7 }],
    ["business_username_updates", "business_username", { username: "shop", status: "approved" }],
    ["business_username_update", "business_username", { username: "shop", status: "reserved" }],
    ["flows", "flow", { event: "FLOW_STATUS_CHANGE", flow_id: "1", new_status: "PUBLISHED" }],
    ["calls", "call", ofNumber({ calls: [{ id: "wacid.1", event: "connect", timestamp: "1" }] })],
    [
      "calls",
      "call_status",
      ofNumber({ statuses: [{ id: "wacid.1", status: "RINGING", timestamp: "1" }] }),
    ],
    ["history", "history", ofNumber({ history: [{ metadata: { phase: 0 }, threads: [] }] })],
    [
      "history",
      "history_message",
      ofNumber({ messages: [{ id: "wamid.1", timestamp: "1", type: "text", text: { body: "" } }] }),
    ],
    [
      "smb_app_state_sync",
      "contact_sync",
      ofNumber({ state_sync: [{ type: "contact", action: "add", contact: { full_name: "Ada" } }] }),
    ],
    [
      "smb_message_echoes",
      "message_echo",
      ofNumber({ message_echoes: [{ id: "wamid.1", type: "text", timestamp: "1" }] }),
    ],
    ["standby", "standby", ofNumber({ standby: { messages: [{}] } })],
    [
      "messaging_handovers",
      "handover",
      { type: "control_passed", recipient: { phone_number_id: "2" } },
    ],
    [
      "group_lifecycle_update",
      "group",
      ofNumber({ groups: [{ type: "group_create", group_id: "g" }] }),
    ],
    [
      "automatic_events",
      "automatic_event",
      ofNumber({ automatic_events: [{ id: "wamid.1", event_name: "Purchase", timestamp: 1 }] }),
    ],
    ["payment_configuration_update", "payment_configuration", { configuration_name: "c" }],
    ["partner_solutions", "partner_solution", { event: "SOLUTION_CREATED", solution_id: "1" }],
    ["messages", "error", ofNumber({ errors: [{ code: 130429 }] })],
    [
      "messages",
      "user_action",
      ofNumber({ user_actions: [{ action_type: "click", timestamp: 1 }] }),
    ],
  ]

  it.each(cases)("%s gives a %s", (field, kind, value) => {
    expect(theEvent(kind, aDelivery(field, value)).field).toBe(field)
  })

  it("names the number of a handover", () => {
    const value = { type: "control_taken", recipient: { phone_number_id: "2" } }
    expect(theEvent("handover", aDelivery("messaging_handovers", value)).phoneNumberId).toBe("2")
  })
})
