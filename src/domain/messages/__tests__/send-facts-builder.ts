import type { SendFacts } from "../send-facts"

export const NOW = new Date("2026-03-14T12:00:00.000Z")

/** A moment some minutes from now. */
export const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** Facts under which an order update is sent; a test changes what it is about. */
export function sendFacts(changes: Partial<SendFacts> = {}): SendFacts {
  return {
    now: NOW,
    purpose: "order_updates",
    content: { kind: "template", category: "UTILITY", status: "APPROVED" },
    recipient: { kind: "phone" },
    consent: { order_updates: "granted" },
    lastInboundAt: null,
    blockedAt: null,
    unreachableUntil: null,
    sender: "ok",
    ...changes,
  }
}
