import fc from "fast-check"
import { createPairLimit } from "../pair-limit"

describe("the pair limit", () => {
  it("lets 45 messages out at once, then one every six seconds", () => {
    const limit = createPairLimit()
    for (let sent = 0; sent < 45; sent++) expect(limit.take("a", 0)).toEqual({ ok: true })

    expect(limit.take("a", 0)).toEqual({ ok: false, retryAt: 6000 })
    expect(limit.take("a", 5999)).toEqual({ ok: false, retryAt: 6000 })
    expect(limit.take("a", 6000)).toEqual({ ok: true })
    expect(limit.take("a", 6000)).toEqual({ ok: false, retryAt: 12_000 })
  })

  it("lets nobody but the one wait whom Meta refused, and then goes on at the steady pace", () => {
    const limit = createPairLimit()
    limit.refuse("a", 16_000)

    expect(limit.take("a", 1_000)).toEqual({ ok: false, retryAt: 16_000 })
    expect(limit.take("b", 1_000)).toEqual({ ok: true })
    expect(limit.take("a", 16_000)).toEqual({ ok: true })
    expect(limit.take("a", 16_000)).toEqual({ ok: false, retryAt: 22_000 })
  })

  it("limits each person apart", () => {
    const limit = createPairLimit()
    for (let sent = 0; sent < 45; sent++) limit.take("a", 0)
    expect(limit.take("b", 0)).toEqual({ ok: true })
  })

  it("gives the whole burst back after it is paid for", () => {
    const limit = createPairLimit()
    for (let sent = 0; sent < 45; sent++) limit.take("a", 0)
    for (let sent = 0; sent < 45; sent++) {
      expect(limit.take("a", 45 * 6000)).toEqual({ ok: true })
    }
  })

  it("never lets more out than the burst and what accrued since", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 200 }), (gaps) => {
        const limit = createPairLimit()
        let now = 0
        let sent = 0
        for (const gap of gaps) {
          now += gap
          if (limit.take("a", now).ok) sent++
        }
        return sent <= 45 + Math.floor(now / 6000)
      })
    )
  })

  it("moves to another process with those who were written to a lot", () => {
    const [left, right] = [createPairLimit(), createPairLimit()]
    for (let sent = 0; sent < 45; sent++) left.take("a", 1_000)
    left.take("b", 1_000)

    // The two have clocks of their own; what is told is how long a debt lasts.
    right.carry(left.debts(2_000), 500_000)

    expect(right.take("a", 500_000)).toEqual({ ok: false, retryAt: 505_000 })
    expect(right.size).toBe(1)
  })

  it("believes the longer debt when two processes wrote to the same person", () => {
    const limit = createPairLimit()
    limit.refuse("a", 60_000)
    limit.carry({ a: 1_000, gone: -5 }, 0)
    expect(limit.take("a", 0)).toEqual({ ok: false, retryAt: 60_000 })
    expect(limit.size).toBe(1)
  })

  it("is open at the time it says", () => {
    const limit = createPairLimit()
    for (let sent = 0; sent < 45; sent++) limit.take("a", 17.25)
    const refused = limit.take("a", 20)
    expect(refused.ok || limit.take("a", refused.retryAt).ok).toBe(true)
  })

  it("forgets people who have paid back", () => {
    const limit = createPairLimit()
    for (let sent = 0; sent < 45; sent++) limit.take("somebody in debt for minutes", 0)
    for (let person = 0; person < 200_000; person++) limit.take(`person ${person}`, person)
    expect(limit.size).toBeLessThan(15_000)
  })

  it("never remembers more people than it may", () => {
    const limit = createPairLimit({ maxRecipients: 100 })
    for (let person = 0; person < 1000; person++) {
      expect(limit.take(`person ${person}`, 0).ok).toBe(true)
    }
    expect(limit.size).toBe(100)
  })
})
