import { eventually } from "../../shop/eventually"
import { PATIENCE_MS } from "./patience"
import type { Stage } from "./stage"

const UNDECIDED = ["scheduled", "queued", "sending"]

/**
 * Waits until every message is at its end and every webhook is applied. What only its deadline can
 * decide is decided once Meta has told all it has to tell.
 */
export async function allSettled(stage: Stage): Promise<void> {
  await untilNone(stage, UNDECIDED)
  await webhooksApplied(stage)
  await passDeadlines(stage)
  await untilNone(stage, [...UNDECIDED, "unconfirmed"])
  await webhooksApplied(stage)
}

/** The minutes pass for which a confirmation is waited for. */
export async function passDeadlines({ db }: Stage): Promise<void> {
  await db("whatsapp_message").where({ status: "unconfirmed" }).update({ confirm_by: db.fn.now() })
}

/** The minute passes for which deliveries belong to whoever took them, alive or not. */
export async function leasesRunOut({ db }: Stage): Promise<void> {
  await eventually(() =>
    db("whatsapp_webhook_delivery")
      .whereNull("processed_at")
      .update({ next_attempt_at: db.fn.now() })
  )
}

/** The time passes for which a lane belongs to whoever drained it, alive or not. */
export async function lanesRunOut({ db }: Stage): Promise<void> {
  await eventually(() => db("whatsapp_phone_number").update({ lane_lease_until: db.fn.now() }))
}

async function webhooksApplied(stage: Stage): Promise<void> {
  await stage.meta.settled()
  await deliveriesApplied(stage)
}

/** Waits until every delivery that was stored is applied. */
export async function deliveriesApplied({ db }: Stage): Promise<void> {
  await eventually(
    async () => {
      const waiting = await db("whatsapp_webhook_delivery").whereNull("processed_at")
      expect(waiting.map(({ error }) => error as unknown)).toEqual([])
    },
    { withinMs: PATIENCE_MS }
  )
}

async function untilNone({ db }: Stage, statuses: readonly string[]): Promise<void> {
  await eventually(
    async () => {
      const unfinished = await db("whatsapp_message")
        .select("status", "reason")
        .count("* as n")
        .whereIn("status", statuses)
        .groupBy("status", "reason")
      expect(unfinished).toEqual([])
    },
    { withinMs: PATIENCE_MS }
  )
}
