import { eventually } from "../../shop/eventually"
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

async function webhooksApplied({ db, meta }: Stage): Promise<void> {
  await meta.settled()
  await eventually(
    async () => {
      const waiting = await db("whatsapp_webhook_delivery").whereNull("processed_at")
      expect(waiting.map(({ error }) => error as unknown)).toEqual([])
    },
    { withinMs: 30_000 }
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
    { withinMs: 45_000 }
  )
}
