import { Connections } from "../connections"
import { Departures } from "../departures"
import { NotingLead } from "../noting-lead"
import { SendWindow } from "../send-window"
import { aClaimedMessage } from "./claimed-messages"

const LIMITS = {
  inFlight: 10,
  mostInFlight: 10,
  ahead: 20,
  claim: 20,
  slice: 2,
  marketingShare: 0.8,
}

const receipt = (departure: number) => aClaimedMessage("order_updates", { departure })
const promotion = (departure: number) => aClaimedMessage("marketing", { departure })

/** Departures whose notes are answered by hand. */
function departures({ isHeld = true, noteMs = 0 } = {}) {
  const window = new SendWindow(LIMITS, new Connections({ most: 100, marketingShare: 1 }))
  const sent: number[] = []
  const noted: number[] = []
  const lost = jest.fn()
  let answer = (_: boolean): void => undefined
  const lead = new NotingLead()
  lead.took(noteMs)
  const held = new Departures({
    window,
    lead,
    note: (until) => {
      noted.push(until)
      return new Promise((resolve) => (answer = resolve))
    },
    maySend: () => isHeld,
    send: (messages) => {
      window.add(messages)
      sent.push(...messages.map(({ departure }) => departure))
    },
    onLost: lost,
    onError: lost,
  })
  const settle = async (isNoted: boolean) => {
    answer(isNoted)
    await new Promise(setImmediate)
  }
  return { held, window, sent, noted, lost, settle }
}

describe("Claims on their way out", () => {
  it("leave at once as far as their claim noted it", () => {
    const { held, sent, noted } = departures()
    held.add([receipt(1), receipt(1), receipt(2)], 1)
    expect(sent).toEqual([1, 1])
    expect(noted).toEqual([])
  })

  it("are noted a slice at a time, when little is left to send", async () => {
    const { held, window, sent, noted, settle } = departures()
    held.add([receipt(1), receipt(1), receipt(2), receipt(2), receipt(3)], 1)
    window.next()
    held.hurry()
    held.hurry()
    expect(noted).toEqual([2])
    expect(sent).toEqual([1, 1])

    await settle(true)

    expect(sent).toEqual([1, 1, 2, 2])
    expect(noted).toEqual([2])
  })

  it("are noted sooner, and as many slices as are missing, when notes take long", () => {
    const { held, noted } = departures({ noteMs: 60 })
    held.add([1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map(receipt), 2)
    expect(noted).toEqual([3])
  })

  it("have a receipt noted however many promotions are about to leave", () => {
    const { held, noted } = departures()

    held.add([promotion(1), promotion(1), promotion(1)], 1)
    expect(noted).toEqual([])
    held.add([receipt(2)])

    expect(noted).toEqual([2])
  })

  it("do not have receipts wait behind promotions", async () => {
    const { held, sent, noted, settle } = departures()
    held.add([promotion(1), promotion(2), receipt(3), promotion(4)])
    expect(noted).toEqual([3])
    await settle(true)
    expect(sent).toEqual([1, 2, 3])
  })

  it("stay when the lane is lost, and can be given back", async () => {
    const { held, window, sent, lost, settle } = departures()
    held.add([receipt(1), receipt(2)])
    await settle(false)
    expect(lost).toHaveBeenCalled()
    expect(sent).toEqual([])
    expect(held.empty()).toHaveLength(2)
    expect(window.isIdle).toBe(true)
  })

  it("are not noted by a lane that may send nothing", () => {
    const { held, noted } = departures({ isHeld: false })
    held.add([receipt(1)])
    expect(noted).toEqual([])
  })
})
