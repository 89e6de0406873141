import { createNumber } from "../../graph/numbers/add-number"
import { unknownObject } from "../../graph/graph-error"
import type { BusinessNumber } from "../../state/business-number"
import type { World } from "../../world"
import { announceNumber, noteOf } from "./announce-number"
import { describeNumber, type DescribedNumber } from "./describe-numbers"
import { findAccount } from "./find-account"
import {
  newNumberSchema,
  numberPatchSchema,
  type NewNumber,
  type NumberChange,
  type NumberPatch,
} from "./number-schema"
import { setMessagingLimit } from "./set-messaging-limit"

/** Lists another number in an account. */
export function addNumber(world: World, wanted: NewNumber): DescribedNumber {
  const { account, id, display_phone_number, verified_name, ...patch } =
    newNumberSchema.parse(wanted)
  const number = createNumber(world, findAccount(world, account), {
    id,
    displayPhoneNumber: display_phone_number,
    verifiedName: verified_name,
  })
  apply(world, number, patch)
  return describeNumber(number)
}

/** Meta decides about a number, or somebody sets it up elsewhere: whoever is subscribed hears. */
export function changeNumber(world: World, id: string, change: NumberChange): DescribedNumber {
  const number = world.numbers.get(id)
  if (!number) throw unknownObject(id, "POST")
  const patch = numberPatchSchema.parse(change)
  const before = noteOf(number)
  apply(world, number, patch)
  // Before anything is told: what is told of a number names its limit too.
  if (patch.messaging_limit) {
    const portfolioId = findAccount(world, number.accountId).portfolioId
    setMessagingLimit(world, portfolioId, patch.messaging_limit)
  }
  announceNumber(world, { number, before, patch })
  return describeNumber(number)
}

function apply(world: World, number: BusinessNumber, patch: NumberPatch): void {
  number.verification = patch.verification ?? number.verification
  number.throughput = patch.throughput ?? number.throughput
  number.nameStatus = patch.name_status ?? number.nameStatus
  number.isOfficial = patch.is_official_business_account ?? number.isOfficial
  if (patch.pin !== undefined) number.pin = patch.pin ?? undefined
  if (patch.registered !== undefined) {
    number.registered = patch.registered
    if (patch.registered) {
      number.onboardedAt ??= Date.now()
      number.verification = patch.verification ?? "VERIFIED"
      if (number.qualityRating === "UNKNOWN") number.qualityRating = "GREEN"
    }
  }
  number.qualityRating = patch.quality_rating ?? number.qualityRating
  if (patch.status !== undefined) number.statusOverride = patch.status ?? undefined
  if (patch.name_decision) decideName(number, patch.name_decision)
  world.changes.changed("*")
}

const nameStatusOf = {
  APPROVED: "APPROVED",
  DEFERRED: "PENDING_REVIEW",
  PENDING: "PENDING_REVIEW",
  REJECTED: "DECLINED",
} as const

/** A new name is applied by registering again; without one the present name is meant. */
function decideName(number: BusinessNumber, decision: keyof typeof nameStatusOf): void {
  if (number.newDisplayName) number.newNameStatus = nameStatusOf[decision]
  else number.nameStatus = nameStatusOf[decision]
}
