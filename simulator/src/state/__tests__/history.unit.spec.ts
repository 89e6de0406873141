import { History } from "../history"
import type { InboundMessage } from "../message"
import { Tally } from "../tally"

const message = (wamid: string) => ({ direction: "inbound", wamid }) as InboundMessage

describe("what is remembered", () => {
  it("is the last messages in order; the oldest is forgotten first", () => {
    const history = new History(3)
    for (const wamid of ["a", "b", "c", "d"]) history.add(message(wamid))
    expect([...history.all()].map(({ wamid }) => wamid)).toEqual(["b", "c", "d"])
    expect(history.find("a")).toBeUndefined()
    expect(history.find("d")).toBeDefined()
  })

  it("is counted exactly up to the limit, and said when it is not", () => {
    const tally = new Tally(2)
    for (const opaque of ["a", "b", "a", "c"]) tally.add(opaque)
    expect(tally.report()).toEqual({
      total: 3,
      distinct: 2,
      untracked: 1,
      counts: { a: 2, b: 1 },
    })
    expect(tally.report(2).counts).toEqual({ a: 2 })
  })
})
