import type { SetupFacts } from ".."

const WABA_ID = "100000000000001"
const CALLBACK = "https://shop.example/hooks/whatsapp"

/** A set-up in which everything is as it should be. */
export function aSetup(changes: Partial<SetupFacts> = {}): SetupFacts {
  const scopes = ["whatsapp_business_management", "whatsapp_business_messaging"]
  return {
    now: new Date("2026-11-21T12:00:00Z"),
    account: {
      id: "waacc_1",
      name: "Shop",
      wabaId: WABA_ID,
      appId: "300",
      source: "admin",
      hasAccessToken: true,
      hasAppSecret: true,
      hasVerifyToken: true,
      secretsReadable: true,
      problem: null,
    },
    number: { id: "wanum_1", phoneNumberId: "200", displayPhoneNumber: "+1 555 010 0000" },
    callbackUrl: CALLBACK,
    hasEncryptionKey: true,
    isMeta: true,
    signatureWorks: true,
    lastWebhookAt: new Date("2026-11-21T11:59:00Z"),
    lastSentAt: new Date("2026-11-21T11:58:00Z"),
    token: saw({
      is_valid: true,
      app_id: "300",
      expires_at: 0,
      scopes,
      granular_scopes: scopes.map((scope) => ({ scope, target_ids: [WABA_ID] })),
    }),
    businessAccount: saw({
      id: WABA_ID,
      name: "Shop",
      health_status: { can_send_message: "AVAILABLE", entities: [] },
    }),
    funding: saw({ isFunded: true }),
    phoneNumber: saw({
      id: "200",
      status: "CONNECTED",
      code_verification_status: "VERIFIED",
      name_status: "APPROVED",
      quality_rating: "GREEN",
      verified_name: "Shop",
      health_status: { can_send_message: "AVAILABLE", entities: [] },
    }),
    profile: saw({
      description: "We sell things.",
      email: "shop@example.com",
      websites: ["https://shop.example"],
      profile_picture_url: "https://cdn.example/picture.jpg",
    }),
    conversational: saw({ prompts: ["Where is my order?"], commands: [] }),
    subscribedApps: saw([{ appId: "300", name: "App", overrideUrl: null }]),
    appWebhooks: saw({
      object: "whatsapp_business_account",
      callback_url: CALLBACK,
      active: true,
      fields: FIELDS.map((name) => ({ name, version: "v25.0" })),
    }),
    reach: saw({ httpStatus: 200, answersHandshake: true }),
    ...changes,
  }
}

/** What was seen at Meta. */
export const saw = <Seen>(value: Seen) => ({ kind: "seen" as const, value })

const FIELDS = [
  "messages",
  "message_template_status_update",
  "message_template_quality_update",
  "template_category_update",
  "phone_number_quality_update",
  "phone_number_name_update",
  "account_update",
  "user_preferences",
]
