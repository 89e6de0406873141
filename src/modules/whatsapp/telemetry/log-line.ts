import { describeFailure } from "../describe-failure"

/** What a line of the log may say besides its words: our rows' ids, Meta's codes and counts. */
export interface LogFields {
  message?: string
  number?: string
  account?: string
  delivery?: string
  /** Meta's error code. */
  code?: number | null
  attempt?: number
  count?: number
  ms?: number
  failure?: unknown
}

/**
 * One line of the log: words, then `key=value` pairs a log search can filter by. It takes nothing
 * but ids of our own rows and numbers, so that no phone number, text or token can come into it.
 */
export function logLine(words: string, fields: LogFields = {}): string {
  const pairs = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value === null) return []
    return [`${key}=${key === "failure" ? JSON.stringify(describe(value)) : safe(value)}`]
  })
  return [`WhatsApp: ${words}.`, ...pairs].join(" ")
}

function describe(failure: unknown): string {
  return typeof failure === "string" ? failure : describeFailure(failure)
}

const OUR_ID = /^wa[a-z]{2,6}_\w+$/

function safe(value: unknown): string {
  if (typeof value === "number") return String(Math.round(value))
  return typeof value === "string" && OUR_ID.test(value) ? value : "?"
}
