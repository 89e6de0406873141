/**
 * Every status a message can have and how far along it is. The first six are ours, then Meta's;
 * `received` is the only one of inbound messages.
 *
 * Webhooks come late, twice and out of order. Taking the highest rank makes the result the same in
 * any order: `failed` beats `sent` and everything before, never `delivered`, `read` or `played`.
 * A status from Meta beats ours, because it tells what happened to the message.
 */
export const STATUS_RANKS = {
  scheduled: 0,
  queued: 1,
  sending: 2,
  unconfirmed: 3,
  suppressed: 4,
  canceled: 5,
  sent: 10,
  failed: 20,
  delivered: 30,
  read: 40,
  played: 50,
  received: 100,
} as const

export type MessageStatus = keyof typeof STATUS_RANKS

export const MESSAGE_STATUSES = Object.keys(STATUS_RANKS) as readonly MessageStatus[]

/** How far along a status is. The SQL that applies webhooks compares the same numbers. */
export function rankOf(status: MessageStatus): number {
  return STATUS_RANKS[status]
}

/**
 * The status after a webhook reported `incoming`. Only for reports: the engine's own moves, such as
 * a retry from `sending` back to `queued`, do not pass through here.
 */
export function nextStatus(current: MessageStatus, incoming: MessageStatus): MessageStatus {
  // A report about an outbound message never turns it into an inbound one.
  if (incoming === "received") return current
  return rankOf(incoming) > rankOf(current) ? incoming : current
}
