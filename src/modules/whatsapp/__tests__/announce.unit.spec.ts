import LocalEventBus from "@medusajs/event-bus-local/dist/services/event-bus-local"
import type { IEventBusModuleService } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS } from "../../../contract"
import { createAnnounce } from "../announce"

const SENT = WHATSAPP_EVENTS.MESSAGE_SENT
const logger = { info: jest.fn() }

/** Medusa's own in-process bus, and what is put on it. */
function aBus() {
  const bus = new LocalEventBus({ logger } as never, {}, {} as never)
  return { bus: bus as unknown as IEventBusModuleService, emit: jest.spyOn(bus, "emit") }
}

function announceOn(bus: IEventBusModuleService) {
  createAnnounce(bus, (error) => {
    throw error
  })(SENT, [{ id: "wamsg_1" }, { id: "wamsg_2" }])
}

describe("Announcing what happened", () => {
  it("spares the bus what nobody listens to", () => {
    const { bus, emit } = aBus()
    bus.subscribe(WHATSAPP_EVENTS.MESSAGE_READ, async () => {})
    announceOn(bus)
    expect(emit).not.toHaveBeenCalled()
  })

  it.each([SENT, "*"])("puts one batch on the bus for who listens to %s", (event) => {
    const { bus, emit } = aBus()
    bus.subscribe(event, async () => {})
    announceOn(bus)
    const events = ["wamsg_1", "wamsg_2"].map((id) => ({ name: SENT, data: { id } }))
    expect(emit.mock.calls).toEqual([[events, { internal: true }]])
  })

  it("tells who intercepts every event, subscribed to or not", () => {
    const { bus, emit } = aBus()
    bus.addInterceptor?.(() => {})
    announceOn(bus)
    expect(emit).toHaveBeenCalled()
  })

  it("hears again of nothing once the last listener has left", () => {
    const { bus, emit } = aBus()
    const listen = async () => {}
    bus.subscribe(SENT, listen, { subscriberId: "only" })
    bus.unsubscribe(SENT, listen, { subscriberId: "only" })
    announceOn(bus)
    expect(emit).not.toHaveBeenCalled()
  })

  it("tells everything to any other bus: who listens there may be another process", () => {
    class CarrierBus extends LocalEventBus {}
    const bus = new CarrierBus({ logger } as never, {}, {} as never)
    const emit = jest.spyOn(bus, "emit")
    announceOn(bus)
    expect(emit).toHaveBeenCalled()
  })
})
