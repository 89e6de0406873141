import type { JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-number"
import type { World } from "../../world"
import { describeHealth } from "../health/describe-health"

/** A phone number with every field Meta has for it; `?fields=` picks from them. */
export function describeNumber(world: World, number: BusinessNumber): JsonObject {
  const account = world.accounts.get(number.accountId)
  const limit = world.portfolios.get(account?.portfolioId ?? "")?.messagingLimit
  return {
    verified_name: number.verifiedName,
    code_verification_status: number.verification,
    display_phone_number: number.displayPhoneNumber,
    quality_rating: number.qualityRating,
    platform_type: number.registered ? "CLOUD_API" : "NOT_APPLICABLE",
    throughput: { level: number.registered ? number.throughput : "NOT_APPLICABLE" },
    ...(number.onboardedAt !== undefined && {
      last_onboarded_time: new Date(number.onboardedAt).toISOString().replace(/\.\d+Z$/, "+0000"),
    }),
    status: statusOf(number),
    name_status: number.nameStatus,
    new_display_name: number.newDisplayName,
    new_name_status: number.newNameStatus,
    account_mode: "LIVE",
    is_official_business_account: number.isOfficial,
    is_pin_enabled: number.pin !== undefined,
    is_on_biz_app: false,
    whatsapp_business_manager_messaging_limit: limit,
    messaging_limit_tier: limit,
    health_status: describeHealth(world, { number }),
    conversational_automation: { prompts: number.prompts, commands: number.commands },
    webhook_configuration: {
      phone_number: number.overrideCallbackUrl,
      whatsapp_business_account: account?.overrideCallbackUrl,
      application: world.config.webhookUrl ?? undefined,
    },
    id: number.id,
  }
}

export function statusOf(number: BusinessNumber): string {
  if (number.statusOverride) return number.statusOverride
  if (number.registered) return "CONNECTED"
  return number.onboardedAt === undefined ? "PENDING" : "DISCONNECTED"
}
