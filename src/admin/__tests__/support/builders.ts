import type {
  AdminAccount,
  AdminConsent,
  AdminConsentEvent,
  AdminContact,
  AdminMessage,
  AdminMessageEvent,
  AdminMessageExplanation,
  AdminPhoneNumber,
  AdminTemplateDetails,
} from "../../../contract"

export const NOW = Date.parse("2026-11-21T10:00:00.000Z")

/** The time some seconds before now. */
export function ago(seconds: number): string {
  return new Date(NOW - seconds * 1_000).toISOString()
}

export function anEvent(status: string, given: Partial<AdminMessageEvent> = {}): AdminMessageEvent {
  return { id: `wamevt_${status}`, status, occurred_at: ago(60), explanation: null, ...given }
}

export function aMessage(given: Partial<AdminMessage> = {}): AdminMessage {
  return {
    id: "wamsg_1",
    direction: "outbound",
    type: "template",
    purpose: "order_updates",
    status: "delivered",
    text: "Your order *1042* is confirmed.",
    template_name: "order_confirmation",
    template_language: "en",
    automation_name: "Order confirmation",
    contact_id: "wacon_1",
    order_id: "order_1",
    recipient: "+1 ••• ••• 0001",
    created_at: ago(60),
    explanation: null,
    events: [],
    ...given,
  }
}

export const NO_CONSENT: AdminMessageExplanation = {
  code: "no_consent",
  message: "This person has not agreed to receive these messages on WhatsApp.",
  remedy: "Ask for their consent, at checkout or on the customer's page, then send it again.",
  retry_at: null,
}

export function anAccount(given: Partial<AdminAccount> = {}): AdminAccount {
  return {
    id: "waacc_1",
    name: "Acme Store",
    waba_id: "100000000000001",
    source: "admin",
    app_id: "300000000000001",
    portfolio_id: null,
    currency: "USD",
    time_zone: null,
    status: "active",
    paused_at: null,
    secrets: {
      access_token: { last_four: "abcd", set_at: ago(9_000), expires_at: null, readable: true },
      app_secret: null,
      verify_token: null,
    },
    health: { status: "ok", reasons: [], checked_at: null },
    access_token_last_four: "abcd",
    access_token_set_at: ago(9_000),
    problem: null,
    phone_numbers: [aPhoneNumber()],
    ...given,
  }
}

const UNLIMITED = { limit: null, used: 0, left: null }

export function aPhoneNumber(given: Partial<AdminPhoneNumber> = {}): AdminPhoneNumber {
  return {
    id: "wanum_1",
    account_id: "waacc_1",
    account_name: "Acme Store",
    phone_number_id: "200000000000001",
    display_phone_number: "+1 555 010 0001",
    link: "https://wa.me/15550100001",
    verified_name: "Acme Store",
    quality_rating: "GREEN",
    status: "CONNECTED",
    is_default: true,
    sending: "active",
    paused_at: null,
    waiting_until: null,
    messaging_limit: "TIER_2K",
    throughput_level: "STANDARD",
    throughput_per_second: 80,
    throughput_share: 1,
    limit_per_minute: null,
    limit_per_day: null,
    limit_per_month: null,
    name_status: "APPROVED",
    code_verification_status: "VERIFIED",
    is_registered: true,
    is_pin_enabled: true,
    is_on_business_app: false,
    refreshed_at: null,
    queued: 3,
    oldest_queued_at: ago(100),
    quota: {
      minute: UNLIMITED,
      day: UNLIMITED,
      month: UNLIMITED,
      portfolio: { limit: 2_000, used: 0, left: 2_000 },
    },
    sales_channels: [],
    regions: [],
    ...given,
  }
}

export function aContact(given: Partial<AdminContact> = {}): AdminContact {
  return {
    id: "wacon_1",
    name: "Maria Silva",
    phone: "+15550100042",
    username: null,
    customer_id: "cus_1",
    last_inbound_at: null,
    blocked_at: null,
    consents: [],
    ...given,
  }
}

export function aConsent(given: Partial<AdminConsent> = {}): AdminConsent {
  return { purpose: "marketing", state: "none", source: null, changed_at: null, ...given }
}

export function aConsentEvent(given: Partial<AdminConsentEvent> = {}): AdminConsentEvent {
  return {
    id: "waconevt_1",
    purpose: "order_updates",
    action: "granted",
    source: "checkout",
    wording: null,
    locale: null,
    ip_address: null,
    user_agent: null,
    actor_id: null,
    note: null,
    order_id: null,
    occurred_at: ago(86_400),
    ...given,
  }
}

export function aTemplate(given: Partial<AdminTemplateDetails> = {}): AdminTemplateDetails {
  const no = { allowed: false, code: "not_now", message: "Not now." }
  return {
    id: "watpl_1",
    account_id: "waacc_1",
    account_name: "Acme Store",
    meta_template_id: "400000000000001",
    name: "order_confirmation",
    language: "en",
    category: "UTILITY",
    pending_category: null,
    previous_category: null,
    category_changed_at: null,
    status: "APPROVED",
    status_reason: null,
    rejection: null,
    quality: "GREEN",
    quality_reasons: [],
    review_state: "none",
    has_draft: false,
    has_conflict: false,
    library_name: null,
    submitted_at: null,
    synced_at: ago(60),
    created_at: ago(9_000),
    updated_at: ago(60),
    parameter_format: "NAMED",
    components: [{ type: "BODY", text: "Thank you for your order." }],
    message_send_ttl_seconds: null,
    header_media: null,
    trigger: null,
    bindings: null,
    draft: null,
    revision: "1",
    review: {
      state: "none",
      requested_by: null,
      requested_at: null,
      reviewed_by: null,
      reviewed_at: null,
      comment: null,
    },
    edit_allowance: {
      allowed: true,
      category_allowed: false,
      edits_left: 10,
      next_edit_at: null,
      message: null,
    },
    actions: {
      edit: { allowed: true, code: null, message: null },
      request_review: no,
      approve: no,
      send_back: no,
      submit: no,
      cancel: no,
      unpause: no,
      delete: { allowed: true, code: null, message: null },
    },
    siblings: [],
    ...given,
  }
}
