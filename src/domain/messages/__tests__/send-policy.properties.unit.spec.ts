import fc from "fast-check"
import { CONSENT_STATES, PURPOSES } from "../../consent"
import { PRIORITIES } from "../priorities"
import type { MessagePurpose } from "../priorities"
import { explainReason } from "../reasons"
import { decide } from "../send-policy"
import type { SendFacts } from "../send-policy"
import { inMinutes, NOW } from "./send-facts-builder"

const moment = fc.integer({ min: -3000, max: 3000 }).map(inMinutes)
const state = fc.constantFrom(...CONSENT_STATES)

const facts: fc.Arbitrary<SendFacts> = fc.record({
  now: fc.constant(NOW),
  sendAfter: fc.option(moment),
  purpose: fc.constantFrom(...(Object.keys(PRIORITIES) as MessagePurpose[])),
  content: fc.oneof(
    fc.constant({ kind: "free_form" } as const),
    fc.record({
      kind: fc.constant("template" as const),
      category: fc.constantFrom("UTILITY", "MARKETING", "AUTHENTICATION"),
      status: fc.constantFrom("APPROVED", "PAUSED", "DISABLED", "PENDING", "MISSING"),
    })
  ),
  recipient: fc.constantFrom<SendFacts["recipient"][]>(
    { kind: "phone" },
    { kind: "user_id" },
    { kind: "none", problem: "no_phone_number" }
  ),
  consent: fc.record(
    { order_updates: state, loyalty: state, marketing: state },
    { requiredKeys: [] }
  ),
  lastInboundAt: fc.option(moment),
  blockedAt: fc.option(moment),
  unreachableUntil: fc.option(moment),
  sender: fc.constantFrom("ok", "none"),
  respondsToInbound: fc.boolean(),
  notificationsDisabled: fc.boolean(),
})

const leaves = (given: SendFacts) => decide(given).kind !== "suppress"

describe("whatever the facts, decide", () => {
  it("never lets a marketing template out without marketing consent", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const isMarketing =
          given.content.kind === "template" && given.content.category === "MARKETING"
        const mayAnswer = given.respondsToInbound && given.lastInboundAt !== null
        fc.pre(isMarketing || (given.purpose === "marketing" && !mayAnswer))
        return !leaves(given) || given.consent.marketing === "granted"
      })
    )
  })

  it("never lets anything out to a blocked person, to nobody, or from no number", () => {
    fc.assert(
      fc.property(facts, (given) => {
        fc.pre(
          given.blockedAt !== null || given.recipient.kind === "none" || given.sender === "none"
        )
        return !leaves(given)
      })
    )
  })

  it("only sends approved templates now", () => {
    fc.assert(
      fc.property(facts, (given) => {
        fc.pre(given.content.kind === "template" && given.content.status !== "APPROVED")
        return decide(given).kind !== "send"
      })
    )
  })

  it("never sends more after a consent is withdrawn", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...PURPOSES), (given, purpose) => {
        const afterwards = {
          ...given,
          consent: { ...given.consent, [purpose]: "withdrawn" as const },
        }
        return leaves(given) || !leaves(afterwards)
      })
    )
  })

  it("waits only for a time that is still to come", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decide(given)
        return decision.kind !== "wait_until" || decision.at > given.now
      })
    )
  })

  it("gives a reason that is explained", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decide(given)
        fc.pre(decision.kind !== "send")
        return explainReason(decision.reason).remedy.length > 0
      })
    )
  })
})
