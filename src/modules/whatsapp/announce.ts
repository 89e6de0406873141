import type { IEventBusModuleService } from "@medusajs/framework/types"
import type { WhatsappEventName } from "../../contract"

/** Tells the shop what happened. Never throws: what it tells is already true and stored. */
export type Announce = (name: WhatsappEventName, payloads: readonly object[]) => void

/**
 * Puts events on Medusa's bus, a batch at a time. `internal` keeps the bus from logging a line for
 * each message of a campaign.
 */
export function createAnnounce(
  bus: IEventBusModuleService | undefined,
  onError: (error: unknown) => void
): Announce {
  return (name, payloads) => {
    if (!bus || payloads.length === 0) return
    const events = payloads.map((data) => ({ name, data }))
    Promise.resolve(bus.emit(events, { internal: true })).catch(onError)
  }
}
