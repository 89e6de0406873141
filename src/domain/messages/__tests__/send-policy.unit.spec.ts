import { decide } from "../send-policy"
import type { SendFacts } from "../send-policy"
import { inMinutes, NOW, sendFacts } from "./send-facts-builder"

const template = (changes: Partial<Extract<SendFacts["content"], { kind: "template" }>>) =>
  ({ kind: "template", category: "UTILITY", status: "APPROVED", ...changes }) as const

const suppressed = (reason: string) => ({ kind: "suppress", reason })
const wroteAnHourAgo = { lastInboundAt: inMinutes(-60) }

describe("decide", () => {
  it("sends an order update to somebody who agreed to order updates", () => {
    expect(decide(sendFacts())).toEqual({ kind: "send" })
  })

  describe("consent", () => {
    it.each([
      ["none", "no_consent"],
      ["pending", "no_consent"],
      ["withdrawn", "opted_out"],
    ] as const)("suppresses when the purpose's consent is %s", (state, reason) => {
      expect(decide(sendFacts({ consent: { order_updates: state } }))).toEqual(suppressed(reason))
    })

    it("does not take consent to one purpose for another", () => {
      const facts = sendFacts({ purpose: "loyalty", consent: { order_updates: "granted" } })
      expect(decide(facts)).toEqual(suppressed("no_consent"))
    })

    it("needs marketing consent as well once Meta calls the template marketing", () => {
      const content = template({ category: "MARKETING" })
      expect(decide(sendFacts({ content }))).toEqual(suppressed("no_consent"))

      const consent = { order_updates: "granted", marketing: "granted" } as const
      expect(decide(sendFacts({ content, consent }))).toEqual({ kind: "send" })
    })

    it("does not send an order update on marketing consent alone", () => {
      const content = template({ category: "MARKETING" })
      const facts = sendFacts({ content, consent: { marketing: "granted" } })
      expect(decide(facts)).toEqual(suppressed("no_consent"))
    })

    it("asks for none to answer somebody who wrote", () => {
      const facts = sendFacts({
        purpose: "conversation",
        content: { kind: "free_form" },
        consent: {},
        ...wroteAnHourAgo,
      })
      expect(decide(facts)).toEqual({ kind: "send" })
    })

    it("asks for some consent to write first in a conversation", () => {
      const facts = { purpose: "conversation" } as const
      expect(decide(sendFacts({ ...facts, consent: {} }))).toEqual(suppressed("no_consent"))
      expect(decide(sendFacts({ ...facts, consent: { loyalty: "withdrawn" } }))).toEqual(
        suppressed("opted_out")
      )
      expect(decide(sendFacts({ ...facts, consent: { loyalty: "granted" } }))).toEqual({
        kind: "send",
      })
    })

    it("confirms an opt-out to somebody who has just opted out", () => {
      const facts = sendFacts({
        content: { kind: "free_form" },
        consent: { order_updates: "withdrawn" },
        respondsToInbound: true,
        ...wroteAnHourAgo,
      })
      expect(decide(facts)).toEqual({ kind: "send" })
      expect(decide({ ...facts, lastInboundAt: inMinutes(-25 * 60) })).toEqual(
        suppressed("opted_out")
      )
    })

    it("sends a one-time code to whoever asked for it", () => {
      const content = template({ category: "AUTHENTICATION" })
      expect(decide(sendFacts({ purpose: "authentication", content, consent: {} }))).toEqual({
        kind: "send",
      })
    })
  })

  describe("the recipient", () => {
    it.each(["no_phone_number", "invalid_phone_number"] as const)(
      "suppresses with %s",
      (problem) => {
        expect(decide(sendFacts({ recipient: { kind: "none", problem } }))).toEqual(
          suppressed(problem)
        )
      }
    )

    it("can be known by a business-scoped user id, but not for a one-time code", () => {
      const recipient = { kind: "user_id" } as const
      expect(decide(sendFacts({ recipient }))).toEqual({ kind: "send" })

      const content = template({ category: "AUTHENTICATION" })
      expect(decide(sendFacts({ recipient, content, purpose: "authentication" }))).toEqual(
        suppressed("authentication_needs_phone")
      )
    })

    it("is left alone when blocked, or unreachable until later", () => {
      expect(decide(sendFacts({ blockedAt: inMinutes(-1) }))).toEqual(suppressed("blocked"))
      expect(decide(sendFacts({ unreachableUntil: inMinutes(1) }))).toEqual(
        suppressed("unreachable")
      )
      expect(decide(sendFacts({ unreachableUntil: NOW }))).toEqual({ kind: "send" })
    })
  })

  describe("the template", () => {
    it.each([
      ["MISSING", "template_missing"],
      ["DELETED", "template_missing"],
      ["REJECTED", "template_not_approved"],
      ["ARCHIVED", "template_not_approved"],
      ["DISABLED", "template_disabled"],
    ] as const)("that is %s suppresses with %s", (status, reason) => {
      expect(decide(sendFacts({ content: template({ status }) }))).toEqual(suppressed(reason))
    })

    it.each(["DRAFT", "LOCKED", "toString"])("of another status, %s, is not approved", (status) => {
      const content = template({ status: status as "APPROVED" })
      expect(decide(sendFacts({ content }))).toEqual(suppressed("template_not_approved"))
    })

    it.each([
      ["paused", "PAUSED", "template_paused"],
      ["in review", "PENDING", "template_in_review"],
      ["in appeal", "IN_APPEAL", "template_in_review"],
    ] as const)("that is %s makes the message wait", (_, status, reason) => {
      expect(decide(sendFacts({ content: template({ status }) }))).toEqual({
        kind: "wait_until",
        reason,
        at: inMinutes(30),
      })
    })

    it("with an empty value suppresses", () => {
      expect(decide(sendFacts({ missingVariables: ["total"] }))).toEqual(
        suppressed("missing_variable")
      )
      expect(decide(sendFacts({ missingVariables: [] }))).toEqual({ kind: "send" })
    })
  })

  describe("free-form messages", () => {
    const content = { kind: "free_form" } as const

    it("are sent inside the customer service window only", () => {
      expect(decide(sendFacts({ content, ...wroteAnHourAgo }))).toEqual({ kind: "send" })
      expect(decide(sendFacts({ content }))).toEqual(suppressed("window_closed"))
    })

    it("for a time when the window will have closed are suppressed at once", () => {
      const facts = sendFacts({ content, ...wroteAnHourAgo, sendAfter: inMinutes(24 * 60) })
      expect(decide(facts)).toEqual(suppressed("window_closed"))
    })
  })

  it("waits until a message's own time", () => {
    expect(decide(sendFacts({ sendAfter: inMinutes(5) }))).toEqual({
      kind: "wait_until",
      reason: "scheduled",
      at: inMinutes(5),
    })
    expect(decide(sendFacts({ sendAfter: inMinutes(-5) }))).toEqual({ kind: "send" })
  })

  it("honours the shop's own switch before anything else", () => {
    const facts = sendFacts({ notificationsDisabled: true, consent: {}, sender: "none" })
    expect(decide(facts)).toEqual(suppressed("notifications_disabled"))
  })

  it("says when there is no number to send from", () => {
    expect(decide(sendFacts({ sender: "none" }))).toEqual(suppressed("no_sender"))
  })
})
