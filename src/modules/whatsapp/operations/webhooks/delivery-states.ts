import type { WebhookDeliveryState } from "../../../../contract"

/** How each state shows in a delivery's row; exactly one is true of any. */
export const DELIVERY_STATES: Readonly<Record<WebhookDeliveryState, string>> = {
  processed: "processed_at IS NOT NULL",
  given_up: "processed_at IS NULL AND next_attempt_at IS NULL",
  failing: "processed_at IS NULL AND next_attempt_at IS NOT NULL AND error IS NOT NULL",
  waiting: "processed_at IS NULL AND next_attempt_at IS NOT NULL AND error IS NULL",
}

/** SQL for a delivery's state. */
export const DELIVERY_STATE = `CASE ${Object.entries(DELIVERY_STATES)
  .map(([state, isTrue]) => `WHEN ${isTrue} THEN '${state}'`)
  .join(" ")} END`
