import type { MessagePurpose } from "../../../src/domain/messages"
import { SENT_AGAIN } from "../../../src/modules/whatsapp/operations/messages/unconfirmed-protocol"
import type { Queued, Stage } from "./stage"

/** What became of everything that was admitted, counted by message. */
export interface Verdict {
  admitted: number
  /** How many of them were promotions, and one-time codes. */
  marketing: number
  codes: number
  /** Accepted by Meta at least once. */
  sent: number
  /** Not sent, and nobody decided that it must not be. */
  lost: number
  /** Accepted more often than the protocol allows, by purpose. */
  doubled: Partial<Record<MessagePurpose, number>>
  /** Receipts accepted again after their deadline, as the protocol decided and wrote down. */
  repeated: number
  /** Not sent because nobody knew whether it was, and a double would be worse. */
  givenUp: number
  /** Sent to somebody who had said stop. */
  againstConsent: number
  statuses: Record<string, number>
}

/** Counts, by Meta's own books, what became of what was admitted. */
export async function judge(stage: Stage, optedOut: ReadonlySet<string>): Promise<Verdict> {
  const { counts } = await stage.meta.tally()
  const rows = await rowsById(stage)
  const of = (purpose: MessagePurpose) =>
    stage.queued.filter((message) => message.purpose === purpose).length
  const verdict: Verdict = {
    admitted: stage.queued.length,
    marketing: of("marketing"),
    codes: of("authentication"),
    sent: 0,
    lost: 0,
    doubled: {},
    repeated: 0,
    givenUp: 0,
    againstConsent: 0,
    statuses: {},
  }
  for (const message of stage.queued) {
    const row = rows.get(message.id)
    const times = counts[message.id] ?? 0
    const status = row?.status ?? "missing"
    verdict.statuses[status] = (verdict.statuses[status] ?? 0) + 1
    if (times === 0) countUnsent(verdict, message, row)
    else {
      verdict.sent += 1
      if (optedOut.has(message.contactId)) verdict.againstConsent += 1
      if (times > 1) countRepeat(verdict, message, times - 1 <= (row?.sentAgain ?? 0))
    }
  }
  return verdict
}

function countUnsent(verdict: Verdict, { purpose }: Queued, row: Row | undefined): void {
  if (row?.status === "suppressed") return
  const mayGiveUp = !SENT_AGAIN.includes(purpose)
  if (mayGiveUp && row?.status === "failed" && row.reason === "unconfirmed") verdict.givenUp += 1
  else verdict.lost += 1
}

function countRepeat(verdict: Verdict, { purpose }: Queued, isWrittenDown: boolean): void {
  if (isWrittenDown && SENT_AGAIN.includes(purpose)) verdict.repeated += 1
  else verdict.doubled[purpose] = (verdict.doubled[purpose] ?? 0) + 1
}

interface Row {
  id: string
  status: string
  reason: string | null
  /** How often the protocol decided to send it again. */
  sentAgain: number
}

async function rowsById({ db }: Stage): Promise<Map<string, Row>> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT message.id, message.status, message.reason, coalesce(again.times, 0)::int AS "sentAgain"
     FROM whatsapp_message message
     LEFT JOIN (
       SELECT message_id, count(*) AS times FROM whatsapp_message_event
       WHERE status = 'resolved' AND details->>'decision' = 'send_again'
       GROUP BY message_id
     ) again ON again.message_id = message.id
     WHERE message.direction = 'outbound'`
  )
  return new Map(rows.map((row) => [row.id, row]))
}
