import type * as wire from "../schemas/webhooks"

/** Where an event came from. */
export type EventOrigin = {
  /** The webhook field it arrived under. */
  field: string
  wabaId: string
  /** Absent on account and template events, which belong to the whole account. */
  phoneNumberId?: string
  displayPhoneNumber?: string
  /** Unix seconds, on account-type fields only. */
  time?: number
  /** What Meta wrote, unread: the item of a list, or the whole value. */
  raw: unknown
}

/** What happened, by kind. */
export type EventBody =
  | { kind: "message"; message: wire.InboundMessage; contact?: wire.WebhookContact }
  | { kind: "status"; status: wire.StatusUpdate; contact?: wire.WebhookContact }
  | { kind: "payment_status"; status: wire.PaymentStatus }
  | { kind: "error"; error: wire.WebhookError }
  | { kind: "user_action"; action: wire.UserAction }
  | {
      kind: "user_preferences"
      preference: wire.UserPreference
      contact?: wire.WebhookContact
    }
  | { kind: "user_id_update"; update: wire.UserIdUpdate; contact?: wire.WebhookContact }
  | { kind: "template_status"; update: wire.TemplateStatusUpdate }
  | { kind: "template_quality"; update: wire.TemplateQualityUpdate }
  | { kind: "template_category"; update: wire.TemplateCategoryUpdate }
  | { kind: "template_category_detection"; update: wire.TemplateCategoryDetection }
  | { kind: "template_components"; update: wire.TemplateComponentsUpdate }
  | { kind: "phone_quality"; update: wire.PhoneQualityUpdate }
  | { kind: "phone_name"; update: wire.PhoneNameUpdate }
  | { kind: "security"; update: wire.SecurityUpdate }
  | { kind: "business_username"; update: wire.BusinessUsernameUpdate }
  | { kind: "account_update"; update: wire.AccountUpdate }
  | { kind: "account_alert"; alert: wire.AccountAlert }
  | { kind: "account_review"; review: wire.AccountReview }
  | { kind: "account_settings"; settings: wire.AccountSettings }
  | { kind: "business_capability"; capability: wire.BusinessCapability }
  | { kind: "flow"; flow: wire.FlowEvent }
  | { kind: "call"; call: wire.Call; contact?: wire.WebhookContact }
  | { kind: "call_status"; status: wire.CallStatus }
  | { kind: "history"; history: wire.HistoryChunk }
  | { kind: "history_message"; message: wire.InboundMessage }
  | { kind: "contact_sync"; sync: wire.ContactSync }
  | { kind: "message_echo"; echo: wire.MessageEcho }
  | { kind: "standby"; standby: wire.Standby }
  | { kind: "handover"; handover: wire.Handover }
  | { kind: "group"; group: wire.GroupEvent }
  | { kind: "automatic_event"; event: wire.AutomaticEvent }
  | { kind: "payment_configuration"; configuration: wire.PaymentConfiguration }
  | { kind: "partner_solution"; solution: wire.PartnerSolution }
  /** A field this library does not know; kept, never dropped. */
  | { kind: "unknown" }

/** One thing Meta told: what happened, and to which account and number. */
export type WebhookEvent = EventOrigin & EventBody
export type WebhookEventKind = WebhookEvent["kind"]

/** A piece of a delivery that does not have the shape its field promises. */
export type Unrecognised = {
  field?: string
  wabaId?: string
  /** What is wrong with it, for a log; holds no values. */
  problem: string
  raw: unknown
}

export type ParsedWebhook = { events: WebhookEvent[]; unrecognised: Unrecognised[] }
