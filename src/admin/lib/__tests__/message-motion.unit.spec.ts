import { ago, aMessage, anEvent, NOW } from "../../__tests__/support/builders"
import { isInMotion, POLL_MS, pollInterval } from "../message-motion"

describe("how often messages are fetched again", () => {
  it.each(["queued", "sending", "unconfirmed"] as const)("is quick while one is %s", (status) => {
    const old = aMessage({ status, created_at: ago(86_400) })
    expect(pollInterval([aMessage({ status: "read" }), old], NOW)).toBe(POLL_MS.moving)
  })

  it.each(["suppressed", "failed", "canceled", "read", "played", "received"] as const)(
    "is slow when all are %s",
    (status) => {
      expect(pollInterval([aMessage({ status })], NOW)).toBe(POLL_MS.resting)
    }
  )

  it("is slow when there are none", () => {
    expect(pollInterval([], NOW)).toBe(POLL_MS.resting)
  })

  it.each(["sent", "delivered", "scheduled"] as const)(
    "is quick for the first minutes of %s, and not for days",
    (status) => {
      const fresh = aMessage({ status, created_at: ago(9_000), events: [anEvent(status)] })
      const stale = aMessage({
        status,
        events: [anEvent(status, { occurred_at: ago(3_600) })],
      })
      expect([isInMotion(fresh, NOW), isInMotion(stale, NOW)]).toEqual([true, false])
    }
  )
})
