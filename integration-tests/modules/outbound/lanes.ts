import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  acquireLane,
  type AcquiredLane,
} from "../../../src/modules/whatsapp/operations/lanes/acquire-lane"
import { LANE_PRIORITIES } from "../../../src/modules/whatsapp/operations/lanes/lane-priorities"
import {
  claimQueuedMessages,
  type Claim,
} from "../../../src/modules/whatsapp/operations/messages/claim-queued-messages"
import type { OutcomeRecord } from "../../../src/modules/whatsapp/operations/messages/outcome-record"

/** Takes a number's lane as a process would. */
export async function takeLane(db: Knex, numberId: string, owner = "this process") {
  const lane = await acquireLane(db, { numberId, owner, leaseMs: 15_000 })
  if (!lane) throw new Error("The lane is taken.")
  return lane
}

/** Claims up to `limit` due messages, of which the first slice is noted as leaving. */
export function claim(
  db: Knex,
  lease: AcquiredLane,
  { limit = 100, sliceSize = 100 }: { limit?: number; sliceSize?: number } = {}
): Promise<Claim> {
  const slots = LANE_PRIORITIES.map((priority) => ({ priority, most: limit }))
  const claimMs = 60_000
  return claimQueuedMessages(db, { lease, slots, limit, claimMs, sliceSize, isLeaving: true })
}

/** Lets a lease run out, as if its process had died a while ago. */
export async function expireLane(db: Knex, numberId: string): Promise<void> {
  await db("whatsapp_phone_number")
    .where({ id: numberId })
    .update({ lane_lease_until: db.raw("now() - interval '2 seconds'") })
}

/** An acceptance, as a lane writes it back. */
export function accepted(message: { id: string; attempts: number }, wamid = `wamid.${message.id}`) {
  return { id: message.id, attempts: message.attempts, occurredAt: new Date(), wamid }
}

export function anOutcome(
  { id, attempts }: { id: string; attempts: number },
  facts: Partial<OutcomeRecord> & Pick<OutcomeRecord, "status">
): OutcomeRecord {
  return {
    id,
    attempts,
    occurredAt: new Date(),
    wamid: null,
    reason: null,
    errorCode: null,
    sendAfter: null,
    confirmBy: null,
    details: null,
    ...facts,
  }
}
