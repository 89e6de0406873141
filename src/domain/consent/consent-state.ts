/**
 * Where a person stands on one purpose. `pending` is a wish not yet effective: a box ticked at a
 * checkout that has not become an order. Only `granted` allows a message.
 */
export const CONSENT_STATES = ["none", "pending", "granted", "withdrawn"] as const

export type ConsentState = (typeof CONSENT_STATES)[number]

/** What the ledger can record, weakest first. */
export const CONSENT_ACTIONS = ["requested", "granted", "withdrawn"] as const

export type ConsentAction = (typeof CONSENT_ACTIONS)[number]

/** One line of the ledger, as far as the state depends on it. */
export interface ConsentEvent {
  id: string
  action: ConsentAction
  occurredAt: Date
}

/**
 * The state that a ledger adds up to, in whatever order its lines are read: by time, then at the
 * same instant the stronger action last (a withdrawal beats a grant), then by id.
 */
export function foldConsent(events: readonly ConsentEvent[]): ConsentState {
  let settled: ConsentState = "none"
  let asked = false

  for (const { action } of [...events].sort(inOrder)) {
    if (action === "granted" || action === "withdrawn") settled = action
    asked = action === "requested"
  }
  // Asking again takes nothing away from somebody who already agreed.
  return asked && settled !== "granted" ? "pending" : settled
}

function inOrder(a: ConsentEvent, b: ConsentEvent): number {
  return (
    a.occurredAt.getTime() - b.occurredAt.getTime() ||
    CONSENT_ACTIONS.indexOf(a.action) - CONSENT_ACTIONS.indexOf(b.action) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
