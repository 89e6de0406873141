import type { BusinessNumber } from "../../state/business-number"
import { announceField } from "../../webhooks/announce-field"
import type { World } from "../../world"
import type { NumberPatch } from "./number-schema"

/** What a webhook compares with. */
export const noteOf = ({ qualityRating, throughput, pin }: BusinessNumber) => ({
  qualityRating,
  throughput,
  pin,
})

type Change = { number: BusinessNumber; before: ReturnType<typeof noteOf>; patch: NumberPatch }

/** Tells what Meta tells of a number: a flag for low quality, more throughput, its name, its PIN. */
export function announceNumber(world: World, { number, before, patch }: Change): void {
  const display_phone_number = number.digits
  const account = world.accounts.get(number.accountId)
  const current_limit = world.portfolios.get(account?.portfolioId ?? "")?.messagingLimit
  const tellQuality = (event: string) =>
    announceField(world, number.accountId, "phone_number_quality_update", {
      display_phone_number,
      event,
      current_limit,
      max_daily_conversations_per_business: current_limit,
    })

  const wasRed = before.qualityRating === "RED"
  const isRed = number.qualityRating === "RED"
  if (isRed !== wasRed) tellQuality(isRed ? "FLAGGED" : "UNFLAGGED")
  if (before.throughput === "STANDARD" && number.throughput === "HIGH") {
    tellQuality("THROUGHPUT_UPGRADE")
  }
  if (patch.name_decision) {
    announceField(world, number.accountId, "phone_number_name_update", {
      display_phone_number,
      decision: patch.name_decision,
      requested_verified_name: number.newDisplayName ?? number.verifiedName,
      rejection_reason: patch.rejection_reason ?? null,
    })
  }
  if (number.pin !== before.pin) {
    announceField(world, number.accountId, "security", {
      display_phone_number,
      event: number.pin === undefined ? "PIN_RESET_REQUEST" : "PIN_CHANGED",
      requester: "122100000000000001",
    })
  }
}
