import { createOutage } from "../outage"

const anOutage = () => createOutage({ firstPauseMs: 500, mostPauseMs: 2_000 })

describe("Meta not answering", () => {
  it("pauses the lane at once when a request could not leave", () => {
    expect(anOutage().note({ sent: false })).toBe(true)
  })

  it("takes several unanswered requests in a row for an outage, not one", () => {
    const outage = anOutage()
    const noted = Array.from({ length: 8 }, () => outage.note({ sent: true }))
    expect(noted).toEqual([false, false, false, false, false, false, false, true])
  })

  it("forgets them as soon as anything is answered", () => {
    const outage = anOutage()
    for (let count = 0; count < 7; count++) outage.note({ sent: true })
    outage.over()
    expect(outage.note({ sent: true })).toBe(false)
  })

  it("doubles its pauses up to the most, and starts over once it is over", () => {
    const outage = anOutage()
    expect([1, 2, 3, 4].map(() => outage.pauseMs())).toEqual([500, 1_000, 2_000, 2_000])
    expect(outage.probing).toBe(true)

    outage.over()

    expect(outage.probing).toBe(false)
    expect(outage.pauseMs()).toBe(500)
  })

  it("pauses again after the first unanswered probe", () => {
    const outage = anOutage()
    outage.pauseMs()
    expect(outage.note({ sent: true })).toBe(true)
  })
})
