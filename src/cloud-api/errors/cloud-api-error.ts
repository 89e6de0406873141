import { findErrorEntry, findListedEntry, type ErrorCatalogueEntry } from "./error-catalogue"

/** The facts of a refusal, as read from Meta's error envelope. */
export type CloudApiErrorFacts = {
  message: string
  code: number
  subcode?: number
  httpStatus: number
  details?: string
  userTitle?: string
  userMessage?: string
  fbtraceId?: string
  isTransient?: boolean
  retryAfterSeconds?: number
}

/** Used as the code when a refusal carried no Graph error; no code of Meta's is negative. */
export const NO_ERROR_CODE = -1

/**
 * Meta answered, and the answer was no. Carries what a log needs (codes, trace id) and, through
 * `entry`, what a merchant needs. It never holds the token or the body of the request.
 */
export class CloudApiError extends Error {
  override readonly name = "CloudApiError"
  readonly code: number
  readonly subcode?: number
  readonly httpStatus: number
  readonly details?: string
  /** Meta's own words for the person who made the request (management calls). */
  readonly userTitle?: string
  readonly userMessage?: string
  /** What Meta's support asks for. */
  readonly fbtraceId?: string
  readonly isTransient: boolean
  /** How long Meta asks to wait, when it says so. */
  readonly retryAfterSeconds?: number
  readonly entry: ErrorCatalogueEntry

  constructor(facts: CloudApiErrorFacts) {
    super(facts.message)
    this.code = facts.code
    this.subcode = facts.subcode
    this.httpStatus = facts.httpStatus
    this.details = facts.details
    this.userTitle = facts.userTitle
    this.userMessage = facts.userMessage
    this.fbtraceId = facts.fbtraceId
    this.isTransient = facts.isTransient ?? false
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.entry = entryOf(facts)
  }
}

/** Management calls answer code 100 and put the real reason in the subcode. */
function entryOf({ code, subcode, httpStatus, isTransient }: CloudApiErrorFacts) {
  const bySubcode = code === 100 && subcode !== undefined ? findListedEntry(subcode) : undefined
  return bySubcode ?? findErrorEntry(code, httpStatus, isTransient)
}
