import { PRIORITIES } from "../../../../domain/messages"
import { Connections } from "../connections"
import { SendWindow } from "../send-window"
import { aClaimedMessage } from "./claimed-messages"

const LIMITS = {
  inFlight: 10,
  mostInFlight: 10,
  ahead: 20,
  claim: 20,
  slice: 5,
  marketingShare: 0.8,
}

const marketing = (count: number) =>
  Array.from({ length: count }, () => aClaimedMessage("marketing"))
const receipts = (count: number) => Array.from({ length: count }, () => aClaimedMessage())

function windowWith(...batches: ReturnType<typeof receipts>[]): SendWindow {
  const window = new SendWindow(LIMITS, new Connections({ most: 100, marketingShare: 0.8 }))
  for (const batch of batches) window.add(batch)
  return window
}

const most = (window: SendWindow, priority: number) =>
  window.room().slots.find((slot) => slot.priority === priority)?.most

describe("A lane's window", () => {
  it("claims first priorities first, and leaves room that marketing cannot take", () => {
    const window = windowWith()

    expect(window.room().slots.map(({ priority }) => priority)).toEqual([0, 10, 20, 30])
    expect(most(window, PRIORITIES.order_updates)).toBe(20)
    expect(most(window, PRIORITIES.marketing)).toBe(16)
  })

  it("claims again once half of what it holds has left", () => {
    expect(windowWith(receipts(11)).isWorthClaiming).toBe(false)
    expect(windowWith(receipts(10)).isWorthClaiming).toBe(true)
  })

  it("sends receipts before the marketing that came first", () => {
    const window = windowWith(marketing(3), receipts(1))

    expect(window.next().purpose).toBe("order_updates")
    expect(window.next().purpose).toBe("marketing")
  })

  it("never fills its requests with marketing, so that a receipt leaves at once", () => {
    const window = windowWith(marketing(20))
    while (window.sendable > 0) window.next()
    expect(window.isIdle).toBe(false)

    window.add(receipts(5))

    expect(window.sendable).toBe(2)
    expect(window.next().purpose).toBe("order_updates")
  })

  it("has room again when a request is answered, and is idle when all are", () => {
    const window = windowWith(receipts(1))
    const message = window.next()
    expect(window.isIdle).toBe(false)

    window.settle(message)

    expect(window.isIdle).toBe(true)
  })

  describe("when all it may have under way is, and more waits", () => {
    const GROWING = { ...LIMITS, inFlight: 2, mostInFlight: 3 }

    function full(limits = GROWING, waiting = receipts(6)): SendWindow {
      const window = new SendWindow(limits, new Connections({ most: 100, marketingShare: 0.8 }))
      window.add(waiting)
      while (window.sendable > 0) window.next()
      return window
    }

    it("has room for one more with each answer, up to its most", () => {
      const window = full()

      window.settle(aClaimedMessage(), { isAnswered: true })
      expect(window.sendable).toBe(2)
      window.next()
      window.next()
      window.settle(aClaimedMessage(), { isAnswered: true })
      expect(window.sendable).toBe(1)
    })

    it("keeps to what it had when a request ends without an answer: more would only be in doubt", () => {
      const window = full()

      window.settle(aClaimedMessage())

      expect(window.sendable).toBe(1)
    })

    it("grows for marketing that fills its share as well", () => {
      const limits = { ...LIMITS, inFlight: 4, mostInFlight: 10 }
      const window = full(limits, marketing(10))

      window.settle(aClaimedMessage("marketing"), { isAnswered: true })

      expect(window.sendable).toBe(2)
    })

    it("does not grow while it waits for anything else, such as its rate", () => {
      const window = new SendWindow(GROWING, new Connections({ most: 100, marketingShare: 0.8 }))
      window.add(receipts(6))
      window.settle(window.next(), { isAnswered: true })

      expect(window.sendable).toBe(2)
    })
  })

  it("gives back everything that has not left", () => {
    const window = windowWith(receipts(3), marketing(2))
    window.next()

    expect(window.empty()).toHaveLength(4)
    expect(window.sendable).toBe(0)
  })
})
