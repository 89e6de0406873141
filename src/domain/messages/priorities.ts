import type { Purpose } from "../consent"

/** Why a message is sent: the purposes people consent to, and two that need no standing consent. */
export type MessagePurpose = Purpose | "conversation" | "authentication"

/** Who goes first on a phone number. Lower leaves earlier; gaps leave room for later. */
export const PRIORITIES: Readonly<Record<MessagePurpose, number>> = {
  authentication: 0,
  order_updates: 10,
  loyalty: 10,
  conversation: 20,
  marketing: 30,
}

/** The place of a message in its phone number's queue. */
export function priorityOf(purpose: MessagePurpose): number {
  return PRIORITIES[purpose]
}
