import { model } from "@medusajs/framework/utils"

/** A business phone number of an account, and the lease that fences its lane. */
export const WhatsappPhoneNumber = model
  .define("whatsapp_phone_number", {
    id: model.id({ prefix: "wanum" }).primaryKey(),
    account_id: model.text(),
    /** Meta's phone number ID, the one in Graph URLs and webhook metadata. */
    phone_number_id: model.text(),
    display_phone_number: model.text().nullable(),
    verified_name: model.text().nullable(),
    quality_rating: model.text().nullable(),
    messaging_limit: model.text().nullable(),
    status: model.text().nullable(),
    name_status: model.text().nullable(),
    code_verification_status: model.text().nullable(),
    /** `CLOUD_API` while it is registered there. */
    platform_type: model.text().nullable(),
    is_pin_enabled: model.boolean().nullable(),
    is_on_business_app: model.boolean().nullable(),
    refreshed_at: model.dateTime().nullable(),
    is_default: model.boolean().default(false),
    /** Meta's throughput for this number, messages a second. */
    throughput_level: model.text().nullable(),
    throughput_per_second: model.number().default(80),
    /** The share of that throughput this shop may use, 0–1. */
    throughput_share: model.float().default(1),
    limit_per_minute: model.number().nullable(),
    limit_per_day: model.number().nullable(),
    limit_per_month: model.number().nullable(),
    /** No sends before this moment: set when Meta throttles the number. */
    paused_until: model.dateTime().nullable(),
    paused_code: model.number().nullable(),
    /** No sends before this moment: an own limit is used up. Void once the limits are not `quota_limits`. */
    quota_until: model.dateTime().nullable(),
    quota_limits: model.text().nullable(),
    /** What was let go within the last minute: `MinuteGrants` of the domain. */
    minute_grants: model.json().nullable(),
    /** What Meta's refusals made of the rate: `Slowdown` of the domain. */
    slowdown: model.json().nullable(),
    /** Set when a person paused it; `paused_until` is then beyond every schedule. */
    paused_at: model.dateTime().nullable(),
    /** Of a removed number: where messages that turn up late go. Without one they are canceled. */
    replaced_by: model.text().nullable(),
    /** Which process drains this number, until when, and the fence its claims must carry. */
    lane_owner: model.text().nullable(),
    lane_lease_until: model.dateTime().nullable(),
    lane_fence: model.number().default(0),
    /** Claims whose lease ends later have certainly not left yet. */
    lane_departed_until: model.dateTime().nullable(),
    /** Contacts written to a lot, and until when that counts, in milliseconds since 1970. */
    pair_debts: model.json().nullable(),
    /** How fast Meta answered last: `operations/health/save-answer-times.ts`. */
    answer_times: model.json().nullable(),
  })
  .indexes([
    {
      name: "IDX_whatsapp_phone_number_meta_id",
      on: ["phone_number_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_whatsapp_phone_number_one_default",
      on: ["is_default"],
      unique: true,
      where: "is_default AND deleted_at IS NULL",
    },
    { name: "IDX_whatsapp_phone_number_account", on: ["account_id"], where: "deleted_at IS NULL" },
  ])
