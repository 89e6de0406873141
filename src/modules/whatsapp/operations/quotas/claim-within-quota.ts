import { addGrant, liveGrants, ownRoom } from "../../../../domain/messages"
import { rows, type Database, type DatabasePool } from "../../database"
import {
  claimQueuedMessages,
  type Claim,
  type ClaimRequest,
} from "../messages/claim-queued-messages"
import { countUsage } from "./count-usage"
import { noteQuotaDay } from "./note-quota-day"
import { lockQuotaFacts, type QuotaFacts } from "./quota-facts"
import { holdForQuota } from "./quota-hold"
import { reserveReach } from "./reserve-reach"
import { usageOf } from "./usage-of"

/** A claim of a number that has quotas, and the day its messages count for. */
export interface QuotaClaim {
  claim: Claim
  day: string
}

/**
 * Claims within a number's own limits and its portfolio's messaging limit. Reading, deciding,
 * claiming and counting are one transaction under the number's quota lock, so that neither two lanes
 * nor a crash in between can let go of more; what does not leave is given back later.
 *
 * Locks, in this order: the number's quota, its messages, its portfolio, its usage, its row.
 */
export async function claimWithinQuota(
  db: DatabasePool,
  request: ClaimRequest
): Promise<QuotaClaim> {
  return db.transaction(async (tx) => {
    const facts = await lockQuotaFacts(tx, request.lease)
    if (!facts) return { claim: NOTHING, day: "" }
    const { numberId, timeZone, now, usage } = facts
    const day = usage.today
    const room = ownRoom(facts.limits, usage, { now, timeZone })
    if (room.until !== null) {
      await holdForQuota(tx, { numberId, until: room.until })
      return { claim: NOTHING, day }
    }

    const limit = Math.min(request.limit, room.most)
    const claimed = await claimQueuedMessages(tx, { ...request, limit })
    const claim = await withinReach(tx, { facts, claimed })
    const going = [...claim.toSend, ...claim.toRender]
    await countUsage(tx, { numberId, counts: usageOf(going, day) })
    await noteGrants(tx, { facts, count: going.length })
    const [{ claimId } = {}] = going
    if (claimId) await noteQuotaDay(tx, { claimId, day })
    return { claim, day }
  })
}

const NOTHING: Claim = { toSend: [], toRender: [], suppressed: [], seen: 0 }

async function withinReach(
  db: Database,
  { facts, claimed }: { facts: QuotaFacts; claimed: Claim }
): Promise<Claim> {
  const { messagingLimit: limit } = facts
  if (limit === null) return claimed
  const messages = [...claimed.toSend, ...claimed.toRender]
  const deferred = await reserveReach(db, { facts, limit, messages })
  if (deferred.size === 0) return claimed
  return {
    ...claimed,
    toSend: claimed.toSend.filter(({ id }) => !deferred.has(id)),
    toRender: claimed.toRender.filter(({ id }) => !deferred.has(id)),
  }
}

/** Only a number with a limit a minute remembers its last minute. */
async function noteGrants(
  db: Database,
  { facts, count }: { facts: QuotaFacts; count: number }
): Promise<void> {
  const { limits, usage, numberId, now } = facts
  if (limits.perMinute === null || count === 0) return
  const grants = addGrant(liveGrants(usage.grants, now), count, now)
  await rows(db, "UPDATE whatsapp_phone_number SET minute_grants = ?::jsonb WHERE id = ?", [
    JSON.stringify(grants),
    numberId,
  ])
}
