import { findErrorEntry } from "../../../../cloud-api/errors/error-catalogue"
import type { AdminMessageExplanation } from "../../../../contract"
import { explainReason, isReason, type ReasonDetails } from "../../../../domain/messages"

/** Why a message is not sent, as it is kept. */
export interface Why {
  reason: string | null
  reasonDetails: unknown
  errorCode: number | null
  /** When it will be tried again, or decided. */
  retryAt?: Date | string | null
}

/** Beyond the reason's own words: what is wrong with this very number. */
type Details = ReasonDetails & { explanation?: string }

/** A reason, or an error of Meta's, in a merchant's words; null when there is nothing to explain. */
export function explain(why: Why): AdminMessageExplanation | null {
  const explained = why.errorCode === null ? explainOurs(why) : explainMetas(why.errorCode)
  return explained && { ...explained, retry_at: isoOf(why.retryAt) }
}

function explainMetas(errorCode: number) {
  const { message, remedy } = findErrorEntry(errorCode)
  return { code: `error_${errorCode}`, message, remedy }
}

function explainOurs({ reason, reasonDetails }: Why) {
  if (reason === null || !isReason(reason)) return null

  const details = (reasonDetails ?? {}) as Details
  const { message, remedy } = explainReason(reason, details)
  return {
    code: reason,
    message: details.explanation ? `${message} ${details.explanation}` : message,
    remedy,
  }
}

function isoOf(date: Date | string | null | undefined): string | null {
  return date ? new Date(date).toISOString() : null
}
