import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-account"
import type { World } from "../../world"
import { paginate } from "../paginate"
import { findAccount } from "./find-account"

export const listPhoneNumbers: Handler = (call) => {
  const account = findAccount(call)
  const numbers = account.phoneNumbers.map((number) => describeNumber(call.world, number))
  return json(paginate(call, numbers))
}

/** A phone number with every field Meta has for it; `?fields=` picks from them. */
export function describeNumber(world: World, number: BusinessNumber): JsonObject {
  const account = world.accounts.get(number.accountId)
  return {
    verified_name: number.verifiedName,
    code_verification_status: "VERIFIED",
    display_phone_number: number.displayPhoneNumber,
    quality_rating: number.qualityRating,
    platform_type: "CLOUD_API",
    throughput: { level: "STANDARD" },
    last_onboarded_time: "2026-01-15T09:00:00+0000",
    status: number.registered ? "CONNECTED" : "DISCONNECTED",
    name_status: "APPROVED",
    account_mode: "LIVE",
    is_official_business_account: false,
    whatsapp_business_manager_messaging_limit: "TIER_100K",
    messaging_limit_tier: "TIER_100K",
    health_status: { can_send_message: number.registered ? "AVAILABLE" : "BLOCKED", entities: [] },
    webhook_configuration: {
      application: world.config.webhookUrl ?? undefined,
      whatsapp_business_account: account?.overrideCallbackUrl,
    },
    id: number.id,
  }
}
