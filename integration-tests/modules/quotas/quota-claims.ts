import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AcquiredLane } from "../../../src/modules/whatsapp/operations/lanes/acquire-lane"
import { LANE_PRIORITIES } from "../../../src/modules/whatsapp/operations/lanes/lane-priorities"
import type { Claim } from "../../../src/modules/whatsapp/operations/messages/claim-queued-messages"
import { claimWithinQuota } from "../../../src/modules/whatsapp/operations/quotas/claim-within-quota"

/** Claims up to `limit` due messages as a lane of a number with quotas does. */
export async function claimQuota(
  db: Knex,
  lease: AcquiredLane,
  limit = 100,
  { sliceSize }: { sliceSize?: number } = {}
): Promise<Claim> {
  const slots = LANE_PRIORITIES.map((priority) => ({ priority, most: limit }))
  const { claim } = await claimWithinQuota(db, { lease, slots, limit, claimMs: 60_000, sliceSize })
  return claim
}

/** What each category of each day has used. */
export async function usage(db: Knex): Promise<{ day: string; category: string; n: number }[]> {
  return db("whatsapp_usage")
    .select("day", "category", "messages as n")
    .orderBy(["day", "category"])
}

/** Lets everything that was let go within the last minute have left long ago. */
export async function letAMinutePass(db: Knex): Promise<void> {
  await db.raw(
    `UPDATE whatsapp_phone_number SET quota_until = now(), minute_grants = (
       SELECT jsonb_agg(jsonb_build_array((entry ->> 0)::float8 - 63000, entry -> 1))
       FROM jsonb_array_elements(minute_grants) AS entry
     )`
  )
}
