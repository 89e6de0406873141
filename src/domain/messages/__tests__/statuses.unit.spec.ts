import fc from "fast-check"
import { MESSAGE_STATUSES, nextStatus, rankOf } from "../statuses"
import type { MessageStatus } from "../statuses"

const outbound = MESSAGE_STATUSES.filter((status) => status !== "received")
const aStatus = fc.constantFrom(...outbound)
const after = (start: MessageStatus, reports: MessageStatus[]) => reports.reduce(nextStatus, start)

describe("nextStatus", () => {
  it.each([
    ["sending", "sent", "sent"],
    ["unconfirmed", "delivered", "delivered"],
    ["sent", "failed", "failed"],
    ["delivered", "failed", "delivered"],
    ["read", "delivered", "read"],
    ["failed", "sent", "failed"],
    ["failed", "delivered", "delivered"],
    ["canceled", "sent", "sent"],
    ["suppressed", "delivered", "delivered"],
    ["read", "played", "played"],
    ["sent", "received", "sent"],
    ["received", "read", "received"],
  ] as const)("goes from %s, on hearing %s, to %s", (current, incoming, next) => {
    expect(nextStatus(current, incoming)).toBe(next)
  })

  it("never moves back", () => {
    fc.assert(
      fc.property(aStatus, aStatus, (current, incoming) => {
        return rankOf(nextStatus(current, incoming)) >= rankOf(current)
      })
    )
  })

  it("ends the same however late, often or disordered the webhooks are", () => {
    fc.assert(
      fc.property(aStatus, fc.array(aStatus, { maxLength: 8 }), (start, reports) => {
        const ended = after(start, reports)
        expect(after(start, [...reports].reverse())).toBe(ended)
        expect(after(start, [...reports, ...reports])).toBe(ended)
      })
    )
  })

  it("ranks every status differently, so that no two are mistaken for one", () => {
    expect(new Set(MESSAGE_STATUSES.map(rankOf)).size).toBe(MESSAGE_STATUSES.length)
  })
})
