import fc from "fast-check"
import { CONSENT_ACTIONS, foldConsent } from "../consent-state"
import type { ConsentAction, ConsentEvent } from "../consent-state"

const event = (
  action: ConsentAction,
  minute: number,
  id = `${action}-${minute}`
): ConsentEvent => ({
  id,
  action,
  occurredAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
})

describe("foldConsent", () => {
  it("starts with none", () => {
    expect(foldConsent([])).toBe("none")
  })

  it("is pending between a tick at checkout and the order", () => {
    expect(foldConsent([event("requested", 1)])).toBe("pending")
    expect(foldConsent([event("requested", 1), event("granted", 2)])).toBe("granted")
  })

  it("follows the last change of mind", () => {
    expect(foldConsent([event("granted", 1), event("withdrawn", 2)])).toBe("withdrawn")
    expect(foldConsent([event("withdrawn", 1), event("granted", 2)])).toBe("granted")
  })

  it("lets a withdrawal win over a grant of the same instant, whatever their ids", () => {
    const grant = event("granted", 1, "z")
    const withdrawal = event("withdrawn", 1, "a")
    expect(foldConsent([grant, withdrawal])).toBe("withdrawn")
    expect(foldConsent([withdrawal, grant])).toBe("withdrawn")
  })

  it("takes nothing away from somebody who agreed and ticks the box again", () => {
    expect(foldConsent([event("granted", 1), event("requested", 2)])).toBe("granted")
  })

  it("waits for the order again when somebody who withdrew ticks the box", () => {
    expect(foldConsent([event("withdrawn", 1), event("requested", 2)])).toBe("pending")
  })

  const ledger = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      action: fc.constantFrom(...CONSENT_ACTIONS),
      occurredAt: fc.integer({ min: 0, max: 5 }).map((at) => new Date(at)),
    }),
    { selector: ({ id }) => id, maxLength: 12 }
  )

  it("does not depend on the order in which the ledger is read", () => {
    fc.assert(
      fc.property(
        ledger.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })
          )
        ),
        ([events, shuffled]) => foldConsent(events) === foldConsent(shuffled)
      )
    )
  })

  it("is never granted after a later withdrawal, until granted anew", () => {
    fc.assert(
      fc.property(ledger, (events) => {
        const withdrawn: ConsentEvent = { ...event("withdrawn", 0), occurredAt: new Date(10) }
        return foldConsent([...events, withdrawn]) === "withdrawn"
      })
    )
  })
})
