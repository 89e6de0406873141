import type { IEventBusModuleService } from "@medusajs/framework/types"
import type { WhatsappEventName } from "../../contract"

/** Tells the shop what happened. Never throws: what it tells is already true and stored. */
export type Announce = (name: WhatsappEventName, payloads: readonly object[]) => void

/**
 * Puts events on Medusa's bus, a batch at a time. `internal` keeps the bus from logging a line for
 * each message of a campaign. What nobody in this process listens to is not put there: Medusa's Redis
 * bus drops it itself, its in-process bus would go through all its motions for each message.
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

/** What the base class of Medusa's buses has; a bus that lacks it is told everything. */
interface Listeners {
  eventToSubscribersMap?: ReadonlyMap<string | symbol, readonly unknown[]>
  /** Protected there; an interceptor hears every event, subscribed to or not. */
  interceptorSubscribers_?: ReadonlySet<unknown>
}

function isHeard(bus: IEventBusModuleService, name: WhatsappEventName): boolean {
  const { eventToSubscribersMap: subscribers, interceptorSubscribers_: interceptors } =
    bus as Listeners
  if (!subscribers || !interceptors || interceptors.size > 0) return true
  return [name, "*"].some((event) => (subscribers.get(event)?.length ?? 0) > 0)
}
