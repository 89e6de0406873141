import fc from "fast-check"
import type { RetryDecision } from "../../../cloud-api/errors/error-catalogue"
import { afterDeadline, nextStep, unconfirmedDeadline } from "../retry-schedule"
import { inMinutes, NOW } from "./send-facts-builder"

const backoff: RetryDecision = {
  action: "backoff",
  baseSeconds: 2,
  factor: 4,
  maxSeconds: 60,
  maxAttempts: 5,
}

const step = (retry: RetryDecision, attempts = 1, random = 1) =>
  nextStep({ entry: { retry }, attempts, now: NOW, random })

const seconds = (next: ReturnType<typeof step>) =>
  next.kind === "retry" ? (next.at.getTime() - NOW.getTime()) / 1000 : null

describe("nextStep", () => {
  it("backs off longer after each attempt, up to the most allowed", () => {
    expect([1, 2, 3, 4].map((attempts) => seconds(step(backoff, attempts)))).toEqual([2, 8, 32, 60])
  })

  it("gives up once the attempts are used", () => {
    expect(step(backoff, 5)).toEqual({ kind: "fail" })
    expect(step({ action: "wait", seconds: 86400, maxAttempts: 2 }, 2)).toEqual({ kind: "fail" })
  })

  it("waits a fixed time where the error says so", () => {
    expect(seconds(step({ action: "wait", seconds: 86400, maxAttempts: 2 }))).toBe(86400)
  })

  it("leaves half of a back-off to chance, and never retries in the past", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const full = seconds(step(backoff, attempts)) ?? 0
          const waited = seconds(step(backoff, attempts, random)) ?? 0
          return waited >= full / 2 - 0.001 && waited <= full
        }
      )
    )
  })

  it.each([
    ["fail", "fail"],
    ["none", "fail"],
    ["pause_account", "pause_account"],
    ["pause_template", "pause_template"],
  ] as const)("answers %s with %s", (action, kind) => {
    expect(step({ action })).toEqual({ kind })
  })

  it("waits for a webhook when the message may have gone out", () => {
    expect(
      nextStep({
        entry: { retry: { action: "await_confirmation" } },
        attempts: 1,
        now: NOW,
        random: 0,
        purpose: "marketing",
      })
    ).toEqual({ kind: "unconfirmed", confirmBy: inMinutes(30) })
  })
})

describe("an unconfirmed message", () => {
  it("is sent again when losing it is worse than sending it twice", () => {
    expect(afterDeadline("order_updates")).toBe("send_again")
    expect(afterDeadline("loyalty")).toBe("send_again")
  })

  it("is given up when sending it twice is worse than losing it", () => {
    expect(afterDeadline("marketing")).toBe("give_up")
    expect(afterDeadline("authentication")).toBe("give_up")
    expect(afterDeadline("conversation")).toBe("give_up")
  })

  it("waits longer than webhooks usually take", () => {
    expect(unconfirmedDeadline("order_updates", NOW)).toEqual(inMinutes(10))
  })
})
