import { SENT_AGAIN } from "../../../src/modules/whatsapp/operations/messages/unconfirmed-protocol"
import { eventually } from "../../shop/eventually"
import type { Stage } from "./stage"

/** What became of everything that was admitted. */
export interface Verdict {
  admitted: number
  /** Accepted by Meta at least once. */
  sent: number
  /** Not sent, and nobody decided that it must not be. */
  lost: number
  /** Accepted more than once. */
  doubled: number
  /** Not sent because nobody knew whether it was, and a double would be worse. */
  givenUp: number
  /** Sent to somebody who had said stop. */
  againstConsent: number
  statuses: Record<string, number>
}

/**
 * Waits until every message is at its end and every webhook is applied. What only its deadline can
 * decide is decided once Meta has told all it has to tell.
 */
export async function allSettled(stage: Stage): Promise<void> {
  await untilNone(stage, ["scheduled", "queued", "sending"])
  await webhooksApplied(stage)
  await passDeadlines(stage)
  await untilNone(stage, ["scheduled", "queued", "sending", "unconfirmed"])
  await webhooksApplied(stage)
}

/** The minutes pass for which a confirmation is waited for. */
export async function passDeadlines({ db }: Stage): Promise<void> {
  await db("whatsapp_message").where({ status: "unconfirmed" }).update({ confirm_by: db.fn.now() })
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

/** Counts, by Meta's own books, what became of what was admitted. */
export async function judge(stage: Stage, optedOut: ReadonlySet<string>): Promise<Verdict> {
  const { counts } = await stage.meta.tally()
  const stored = await stage.db("whatsapp_message").where("direction", "outbound")
  const rows = new Map(stored.map((row) => [String(row.id), row as Row]))
  const verdict: Verdict = {
    admitted: stage.queued.length,
    sent: 0,
    lost: 0,
    doubled: 0,
    givenUp: 0,
    againstConsent: 0,
    statuses: {},
  }
  for (const { id, contactId, purpose } of stage.queued) {
    const row = rows.get(id)
    const times = counts[id] ?? 0
    const status = row?.status ?? "missing"
    verdict.statuses[status] = (verdict.statuses[status] ?? 0) + 1
    if (times > 0) verdict.sent += 1
    if (times > 1) verdict.doubled += 1
    if (times > 0 && optedOut.has(contactId)) verdict.againstConsent += 1
    if (times > 0 || status === "suppressed") continue
    const mayGiveUp = !SENT_AGAIN.includes(purpose)
    if (mayGiveUp && status === "failed" && row?.reason === "unconfirmed") verdict.givenUp += 1
    else verdict.lost += 1
  }
  return verdict
}

interface Row {
  status: string
  reason: string | null
}
