import { statusOf } from "../../graph/numbers/describe-number"
import type { BusinessNumber } from "../../state/business-number"
import type { World } from "../../world"

/** How far every number is set up, with what only whoever holds it would know: code and PIN. */
export const describeNumbers = (world: World) => [...world.numbers.values()].map(describeNumber)

export function describeNumber(number: BusinessNumber) {
  return {
    id: number.id,
    account: number.accountId,
    display_phone_number: number.displayPhoneNumber,
    verified_name: number.verifiedName,
    status: statusOf(number),
    verification: number.verification,
    registered: number.registered,
    verification_code: number.code
      ? {
          code: number.code.code,
          method: number.code.method,
          language: number.code.language,
          sent_at: new Date(number.code.sentAt).toISOString(),
        }
      : null,
    pin: number.pin ?? null,
    quality_rating: number.qualityRating,
    throughput: number.throughput,
    name_status: number.nameStatus,
    new_display_name: number.newDisplayName ?? null,
    blocked: [...number.blocked],
    profile: { ...number.profile, picture: number.profile.picture !== undefined },
    prompts: number.prompts,
    commands: number.commands,
    qr_codes: [...number.qrCodes].map(([code, message]) => ({ code, message })),
    override_callback_uri: number.overrideCallbackUrl ?? null,
  }
}

export type DescribedNumber = ReturnType<typeof describeNumber>
