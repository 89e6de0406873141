import type { IEventBusModuleService } from "@medusajs/framework/types"
import type { WhatsappEventName } from "../../contract"

/** Tells the shop what happened. Never throws: what it tells is already true and stored. */
export type Announce = (name: WhatsappEventName, payloads: readonly object[]) => void

/**
 * Puts events on Medusa's bus, a batch at a time. `internal` keeps the bus from logging a line for
 * each message of a campaign. Medusa's in-process bus is spared what nobody listens to, for it goes
 * through all its motions for each message; other buses may carry events to other processes, and
 * decide for themselves (Medusa's Redis bus drops what nobody subscribed to).
 */
export function createAnnounce(
  bus: IEventBusModuleService | undefined,
  onError: (error: unknown) => void
): Announce {
  return (name, payloads) => {
    if (!bus || payloads.length === 0 || !isHeard(bus, name)) return
    const events = payloads.map((data) => ({ name, data }))
    Promise.resolve(bus.emit(events, { internal: true })).catch(onError)
  }
}

/** What Medusa's in-process bus keeps; interceptors hear every event, subscribed to or not. */
interface Listeners {
  eventToSubscribersMap?: ReadonlyMap<string | symbol, readonly unknown[]>
  /** Protected there. */
  interceptorSubscribers_?: ReadonlySet<unknown>
}

const IN_PROCESS_BUS = "LocalEventBusService"

function isHeard(bus: IEventBusModuleService, name: WhatsappEventName): boolean {
  if (bus.constructor.name !== IN_PROCESS_BUS) return true
  const { eventToSubscribersMap: subscribers, interceptorSubscribers_: interceptors } =
    bus as Listeners
  if (!subscribers || !interceptors || interceptors.size > 0) return true
  return [name, "*"].some((event) => (subscribers.get(event)?.length ?? 0) > 0)
}
