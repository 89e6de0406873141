const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How far back lost events are looked for. Older receipts would surprise more than help. */
const LOOK_BACK_MS = 24 * HOUR_MS

/** Events younger than this are still on their way; repairing them would race their subscriber. */
const GRACE_MS = 2 * MINUTE_MS

export interface ReconciliationWindow {
  from: Date
  to: Date
}

/**
 * When an event must have happened for a missing run to be a lost event. Nothing from before the
 * oldest automation existed: installing the plugin must not send yesterday's receipts.
 */
export function reconciliationWindow({
  now,
  automationsSince,
}: {
  now: Date
  automationsSince: readonly Date[]
}): ReconciliationWindow {
  const lookBack = now.getTime() - LOOK_BACK_MS
  const oldest = Math.min(...automationsSince.map((since) => since.getTime()))
  return {
    from: new Date(Math.max(lookBack, oldest)),
    to: new Date(now.getTime() - GRACE_MS),
  }
}
