import type { CloudApiError, SendOutcome } from "../../../cloud-api"
import { nextStep } from "../../../domain/messages"
import { PAUSED_TEMPLATE_RECHECK_MS } from "../../../domain/messages/send-policy-deferrals"
import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"
import {
  STOPPED_MARKETING,
  type StoppedMarketing,
} from "../operations/consent/withdraw-refused-marketing"
import { personOf } from "../operations/quotas/reserve-reach"
import type { AcceptanceRecord, OutcomeRecord } from "../operations/messages/outcome-record"
import type { ConfirmationWaits } from "../operations/messages/unconfirmed-protocol"

/** What one outcome means beyond its message. */
export type Consequence =
  | { kind: "pause_account"; error: CloudApiError }
  | { kind: "pause_number"; until: Date; code: number }
  | { kind: "pause_template"; templateId: string }
  /** One person was written to too often; nobody else has to wait. */
  | { kind: "rest_pair"; person: string; until: Date }
  /** WhatsApp's own switch told Meta that this person wants no marketing. */
  | { kind: "withdraw_marketing"; stopped: StoppedMarketing }
  /** Meta could not be reached, or did not answer. */
  | { kind: "silence"; sent: boolean }

export interface Judgement {
  record: OutcomeRecord | AcceptanceRecord
  consequence: Consequence | null
}

interface Attempt {
  message: ClaimedMessage
  outcome: SendOutcome
  now: Date
  /** From 0 up to 1. */
  random: number
  waits: ConfirmationWaits
}

/** Refusals about one recipient's pace say nothing about the number's. */
const PAIR_RATE_LIMIT = 131056

/** A request that never left may be tried again soon; the lane's own pause sets the pace. */
const NOT_SENT_RETRY_MS = 500

/** Decides what one attempt made of its message, by the error catalogue and the purpose. */
export function judgeOutcome(attempt: Attempt): Judgement {
  const { message, outcome, now } = attempt
  switch (outcome.kind) {
    case "accepted":
      return { record: accepted(attempt, outcome), consequence: null }
    case "unknown":
      return {
        record: unconfirmed(attempt, { outcome: "unknown" }),
        consequence: { kind: "silence", sent: true },
      }
    case "not_sent":
      return {
        record: recordOf(attempt, {
          status: "released",
          reason: "retry_later",
          sendAfter: new Date(now.getTime() + NOT_SENT_RETRY_MS),
          details: { outcome: "not_sent" },
        }),
        consequence: { kind: "silence", sent: false },
      }
    case "refused":
      return judgeRefusal(attempt, outcome.error, message)
  }
}

/** Puts off a message whose recipient was written to too often just now; it never left. */
export function deferForPairLimit(
  message: ClaimedMessage,
  { now, retryAt }: { now: Date; retryAt: Date }
): OutcomeRecord {
  return recordOf(
    { message, now },
    {
      status: "released",
      reason: "rate_limited",
      sendAfter: retryAt,
      details: { outcome: "pair_limit" },
    }
  )
}

function judgeRefusal(attempt: Attempt, error: CloudApiError, message: ClaimedMessage): Judgement {
  const { now, random } = attempt
  const { entry } = error
  const step = nextStep({ entry, attempts: countedAttempts(error, message), now, random })
  const refused = {
    errorCode: error.code,
    details: { outcome: "refused", details: error.details, fbtrace_id: error.fbtraceId },
  }
  const later = (reason: string, sendAfter: Date | null) =>
    recordOf(attempt, { ...refused, status: "queued", reason, sendAfter })

  switch (step.kind) {
    case "retry": {
      const until = laterOf(step.at, error.retryAfterSeconds, now)
      if (entry.kind !== "throttling")
        return { record: later("retry_later", until), consequence: null }
      const consequence =
        error.code === PAIR_RATE_LIMIT
          ? ({ kind: "rest_pair", person: personOf(message), until } as const)
          : ({ kind: "pause_number", until, code: error.code } as const)
      return { record: later("rate_limited", until), consequence }
    }
    case "pause_account":
      return {
        record: later("account_paused", null),
        consequence: { kind: "pause_account", error },
      }
    case "pause_template": {
      const { templateId } = message
      const recheckAt = new Date(now.getTime() + PAUSED_TEMPLATE_RECHECK_MS)
      return {
        record: later("template_paused", recheckAt),
        consequence: templateId ? { kind: "pause_template", templateId } : null,
      }
    }
    case "unconfirmed":
      return {
        record: unconfirmed(attempt, refused.details, error.code),
        consequence: { kind: "silence", sent: true },
      }
    case "fail":
      return {
        record: recordOf(attempt, { ...refused, status: "failed" }),
        consequence: error.code === STOPPED_MARKETING ? stoppedMarketing(message, now) : null,
      }
  }
}

function stoppedMarketing(
  { id: messageId, contactId }: ClaimedMessage,
  occurredAt: Date
): Consequence | null {
  if (!contactId) return null
  return { kind: "withdraw_marketing", stopped: { messageId, contactId, occurredAt } }
}

/** Work waits for its rate; it never fails for it, however often it was refused. */
function countedAttempts({ entry }: CloudApiError, { attempts }: ClaimedMessage): number {
  const { retry } = entry
  if (entry.kind !== "throttling" || !("maxAttempts" in retry)) return attempts
  return Math.min(attempts, retry.maxAttempts - 1)
}

/** Meta says more when it holds a message back to judge its template; most of the time it does not. */
function accepted(
  { message, now }: Attempt,
  { wamid, messageStatus }: Extract<SendOutcome, { kind: "accepted" }>
): OutcomeRecord | AcceptanceRecord {
  if (messageStatus === undefined || messageStatus === "accepted") {
    const { id, attempts, text } = message
    return { id, attempts, occurredAt: now, wamid, text }
  }
  const details = { outcome: "accepted", message_status: messageStatus }
  return recordOf({ message, now }, { status: "sent", wamid, details })
}

function unconfirmed(attempt: Attempt, details: object, errorCode: number | null = null) {
  const { message, now, waits } = attempt
  return recordOf(attempt, {
    status: "unconfirmed",
    reason: "unconfirmed",
    confirmBy: new Date(now.getTime() + waits[message.purpose]),
    errorCode,
    details,
  })
}

type RecordFacts = Pick<OutcomeRecord, "status"> &
  Partial<Omit<OutcomeRecord, "status" | "details">> & { details: object }

function recordOf(
  { message, now }: Pick<Attempt, "message" | "now">,
  facts: RecordFacts
): OutcomeRecord {
  const { id, attempts, text } = message
  return {
    id,
    attempts,
    text,
    occurredAt: now,
    status: facts.status,
    wamid: facts.wamid ?? null,
    reason: facts.reason ?? null,
    errorCode: facts.errorCode ?? null,
    sendAfter: facts.sendAfter ?? null,
    confirmBy: facts.confirmBy ?? null,
    details: JSON.stringify({ attempt: attempts, ...facts.details }),
  }
}

function laterOf(at: Date, retryAfterSeconds: number | undefined, now: Date): Date {
  const asked = new Date(now.getTime() + (retryAfterSeconds ?? 0) * 1000)
  return asked > at ? asked : at
}
