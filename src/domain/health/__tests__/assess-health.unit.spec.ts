import { assessHealth } from "../assess-health"
import type { LaneFacts } from "../health-facts"
import { aLane, aShop, minutesAgo, NOW } from "./builders"

describe("assessHealth", () => {
  const ofLane = (facts: Partial<LaneFacts>) => assessHealth(aShop({ lanes: [aLane(facts)] }))
  const codes = ({ reasons }: ReturnType<typeof assessHealth>) => reasons.map(({ code }) => code)

  it("finds nothing wrong with a shop that sends and keeps up", () => {
    expect(assessHealth(aShop())).toEqual({ status: "ok", reasons: [] })
  })

  it("warns while no number is connected", () => {
    const assessment = assessHealth(aShop({ lanes: [], accounts: [] }))

    expect(assessment.status).toBe("warning")
    expect(codes(assessment)).toEqual(["no_number"])
  })

  it("fails while an account is paused, and says why and what to do in the account's own words", () => {
    const problem = { code: 190, message: "The token expired.", remedy: "Renew it.", since: NOW }
    const accounts = [{ accountId: "waacc_1", name: "Shop", problem }]
    const lanes = [
      aLane({ isAccountPaused: true, queued: 9, oldestQueuedAt: minutesAgo(90), lastSentAt: null }),
    ]

    expect(assessHealth(aShop({ accounts, lanes }))).toEqual({
      status: "failing",
      reasons: [
        {
          code: "account_paused",
          level: "failing",
          message: "Sending is paused for Shop: The token expired.",
          remedy: "Renew it.",
          accountId: "waacc_1",
          numberId: null,
        },
      ],
    })
  })

  it("warns of what a person paused, as what they wanted", () => {
    const wanted = { code: null, message: "You paused it.", remedy: "Resume it.", since: NOW }
    const accounts = [
      { accountId: "waacc_1", name: "Shop", problem: { ...wanted, isWanted: true } },
    ]
    const lanes = [aLane({ isPausedByPerson: true, pausedUntil: minutesAgo(-60) })]

    expect(assessHealth(aShop({ accounts, lanes: [aLane()] }))).toMatchObject({
      status: "warning",
      reasons: [{ code: "account_paused" }],
    })
    expect(assessHealth(aShop({ lanes }))).toMatchObject({
      status: "warning",
      reasons: [{ code: "number_paused" }],
    })
  })

  it("fails when messages wait and none has left for ten minutes", () => {
    const assessment = ofLane({
      queued: 3,
      oldestQueuedAt: minutesAgo(14),
      lastSentAt: minutesAgo(20),
    })

    expect(assessment.status).toBe("failing")
    expect(assessment.reasons[0]).toMatchObject({
      code: "queue_stalled",
      numberId: "wanum_1",
      message:
        "3 messages on +1 555 010 0001 wait to be sent, the oldest for 14 minutes, and none leaves.",
    })
  })

  it("lets a campaign wait for hours while it is being sent", () => {
    const campaign = { queued: 900_000, queuedMarketing: 900_000, oldestQueuedAt: minutesAgo(300) }

    expect(ofLane(campaign).status).toBe("ok")
  })

  it("warns when receipts are late though messages leave", () => {
    const assessment = ofLane({
      queued: 5,
      oldestQueuedAt: minutesAgo(3),
      oldestTransactionalAt: minutesAgo(3),
    })

    expect(codes(assessment)).toEqual(["queue_slow"])
  })

  it("says that a number rests rather than that its queue is stalled", () => {
    const assessment = ofLane({
      pausedUntil: new Date(NOW.getTime() + 60_000),
      queued: 5,
      oldestQueuedAt: minutesAgo(30),
      lastSentAt: null,
    })

    expect(codes(assessment)).toEqual(["number_throttled"])
  })

  it.each([
    ["few messages are unconfirmed", { unconfirmed: 10, sent: 50 }, []],
    ["many are", { unconfirmed: 11, sent: 50 }, ["many_unconfirmed"]],
    ["many are, of very many", { unconfirmed: 40, sent: 1_000 }, []],
    ["one is overdue", { unconfirmed: 1, overdue: 1 }, ["decisions_overdue"]],
    ["few fail", { sent: 1, failed: 9 }, []],
    ["a fifth fails", { sent: 50, failed: 10 }, ["many_fail"]],
    ["half fail", { sent: 20, failed: 10 }, ["most_fail"]],
  ])("when %s: %j gives %j", (_, facts, expected) => {
    expect(codes(ofLane(facts))).toEqual(expected)
  })

  it.each([
    [{ unprocessed: 500, lagSeconds: 2 }, "ok", []],
    [{ unprocessed: 500, lagSeconds: 45 }, "warning", ["webhooks_late"]],
    [{ unprocessed: 500, lagSeconds: 400 }, "failing", ["webhooks_stuck"]],
    [{ unprocessed: 1, failing: 1 }, "warning", ["webhooks_failing"]],
    [{ givenUp: 2 }, "warning", ["webhooks_given_up"]],
  ])("judges webhooks: %j is %s", (webhooks, status, expected) => {
    const assessment = assessHealth(aShop({ webhooks }))

    expect(assessment.status).toBe(status)
    expect(codes(assessment)).toEqual(expected)
  })

  it("names the worst first", () => {
    const lanes = [aLane({ sent: 50, failed: 10 }), aLane({ numberId: "wanum_2", overdue: 1 })]

    expect(codes(assessHealth(aShop({ lanes })))).toEqual(["decisions_overdue", "many_fail"])
  })
})
