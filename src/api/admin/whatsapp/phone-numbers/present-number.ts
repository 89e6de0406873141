import type { AdminNumberQuota, AdminPhoneNumber } from "../../../../contract"
import { whatsappLink } from "../../../../domain/accounts"
import type { ListedNumber } from "../../../../workflows"

interface Around {
  quota: AdminNumberQuota
  salesChannels: AdminPhoneNumber["sales_channels"]
  regions: AdminPhoneNumber["regions"]
}

/** A number as the contract has it, with its quotas and links. */
export function presentNumber(
  number: ListedNumber,
  { quota, salesChannels, regions }: Around
): AdminPhoneNumber {
  return {
    id: number.id,
    account_id: number.accountId,
    account_name: number.accountName,
    phone_number_id: number.phoneNumberId,
    display_phone_number: number.displayPhoneNumber,
    link: number.displayPhoneNumber ? whatsappLink(number.displayPhoneNumber) : null,
    verified_name: number.verifiedName,
    quality_rating: number.qualityRating,
    status: number.status,
    is_default: number.isDefault,
    sending: number.pausedAt ? "paused" : number.waitingUntil ? "waiting" : "active",
    paused_at: isoOf(number.pausedAt),
    waiting_until: isoOf(number.waitingUntil),
    messaging_limit: number.messagingLimit,
    throughput_level: number.throughputLevel,
    throughput_per_second: number.throughputPerSecond,
    throughput_share: number.throughputShare,
    limit_per_minute: number.limitPerMinute,
    limit_per_day: number.limitPerDay,
    limit_per_month: number.limitPerMonth,
    name_status: number.nameStatus,
    code_verification_status: number.codeVerificationStatus,
    is_registered: number.platformType ? number.platformType === "CLOUD_API" : null,
    is_pin_enabled: number.isPinEnabled,
    is_on_business_app: number.isOnBusinessApp,
    refreshed_at: isoOf(number.refreshedAt),
    queued: number.queued,
    oldest_queued_at: isoOf(number.oldestQueuedAt),
    quota,
    sales_channels: salesChannels,
    regions,
  }
}

function isoOf(date: Date | null): string | null {
  return date?.toISOString() ?? null
}
