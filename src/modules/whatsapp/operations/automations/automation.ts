import type { Purpose } from "../../../../domain/consent"

/** An automation as workflows read it. */
export interface Automation {
  id: string
  /** Stable name of a built-in automation; null for a merchant's own. */
  key: string | null
  name: string
  trigger: string
  purpose: Purpose
  templateName: string
  /** The sender; null means the default number. */
  numberId: string | null
  /** Template values as Liquid expressions. */
  bindings: Record<string, unknown>
  conditions: Record<string, unknown> | null
  delaySeconds: number
  defaultLanguage: string
}

/** What an automation needs to exist: its row, before it has an id. */
export interface AutomationDefinition {
  key: string
  name: string
  trigger: string
  purpose: Purpose
  templateName: string
  bindings: object
  delaySeconds?: number
  defaultLanguage?: string
}

/** What one automation decided for one event and person. */
export interface AutomationRun {
  automationId: string
  /** `<event>:<entity id>`. */
  eventKey: string
  /** Left out when nobody could be found to write to. */
  contactId?: string | null
  orderId?: string | null
  decision: "queued" | "suppressed" | "skipped"
  reason?: string | null
  messageId?: string | null
}
