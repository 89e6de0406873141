import type { WhatsappEventName } from "../../contract"
import type { Announce } from "./announce"

/** An event that waits for its transaction to commit. */
export interface Announcement {
  name: WhatsappEventName
  payload: object
}

/** Tells what has happened, the events of each name together and in their order. */
export function announceAll(announce: Announce, announcements: readonly Announcement[]): void {
  const byName = new Map<WhatsappEventName, object[]>()
  for (const { name, payload } of announcements) {
    const payloads = byName.get(name) ?? []
    payloads.push(payload)
    byName.set(name, payloads)
  }
  for (const [name, payloads] of byName) announce(name, payloads)
}
