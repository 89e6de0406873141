import type { OutboundMessage } from "./message"

/** Why Meta paused a template, as webhooks name it. */
export const PAUSE_TITLES = ["FIRST_PAUSE", "SECOND_PAUSE", "RATE_LIMITING_PAUSE"] as const
export type PauseTitle = (typeof PAUSE_TITLES)[number]

/** What was wrong with a template, and what to do about it. */
export type RejectionInfo = { reason: string; recommendation: string }

/** What Meta remembers of a template and never shows in it. */
export type TemplateRecord = {
  wasApproved: boolean
  /** When it was edited while it was approved. */
  edits: number[]
  /** How often it was paused for its quality. */
  pauses: number
  pause?: PauseTitle
  pausedUntil?: number
  rejection?: RejectionInfo
  /** Messages kept back while Meta looks at how others are taken; undefined while it keeps none. */
  held?: { message: OutboundMessage; failure?: number }[]
}

export const newRecord = (): TemplateRecord => ({ wasApproved: false, edits: [], pauses: 0 })
