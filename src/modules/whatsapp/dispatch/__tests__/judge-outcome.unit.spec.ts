import { CloudApiError, type SendOutcome } from "../../../../cloud-api"
import type { MessagePurpose } from "../../../../domain/messages"
import { CONFIRMATION_WAITS } from "../../operations/messages/unconfirmed-protocol"
import { judgeOutcome } from "../judge-outcome"
import { aClaimedMessage } from "./claimed-messages"

const now = new Date("2026-11-21T10:00:00Z")
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

function judge(outcome: SendOutcome, purpose?: MessagePurpose, attempts = 1) {
  const message = aClaimedMessage(purpose, { attempts })
  return judgeOutcome({ message, outcome, now, random: 0, waits: CONFIRMATION_WAITS })
}

const refused = (code: number, facts: { retryAfterSeconds?: number } = {}): SendOutcome => ({
  kind: "refused",
  error: new CloudApiError({ message: "refused", code, httpStatus: 400, ...facts }),
})

describe("What an outcome makes of a message", () => {
  it("needs no more than the wamid when Meta accepted it", () => {
    expect(judge({ kind: "accepted", wamid: "wamid.1" })).toEqual({
      record: { id: "wamsg_1", attempts: 1, occurredAt: now, wamid: "wamid.1" },
      consequence: null,
    })
  })

  it("notes what Meta adds to an acceptance", () => {
    const messageStatus = "held_for_quality_assessment"
    const { record } = judge({ kind: "accepted", wamid: "wamid.1", messageStatus })

    expect(record).toMatchObject({ status: "sent", wamid: "wamid.1" })
    expect("details" in record && record.details).toContain(messageStatus)
  })

  it.each([
    ["order_updates", 10],
    ["marketing", 30],
  ] as const)("waits for a webhook about %s when nobody knows, for %d minutes", (purpose, wait) => {
    expect(judge({ kind: "unknown", cause: new Error() }, purpose)).toMatchObject({
      record: { status: "unconfirmed", reason: "unconfirmed", confirmBy: minutes(wait) },
      consequence: { kind: "silence", sent: true },
    })
  })

  it("takes an ambiguous code for what it is: it may have left", () => {
    expect(judge(refused(131000))).toMatchObject({
      record: { status: "unconfirmed", errorCode: 131000 },
      consequence: { kind: "silence", sent: true },
    })
  })

  it("does not count what never left", () => {
    expect(judge({ kind: "not_sent", cause: new Error() })).toMatchObject({
      record: { status: "released", reason: "retry_later" },
      consequence: { kind: "silence", sent: false },
    })
  })

  it("fails with the code when Meta refuses it for good", () => {
    expect(judge(refused(131026))).toMatchObject({
      record: { status: "failed", errorCode: 131026 },
      consequence: null,
    })
  })

  it("keeps it queued and pauses the account when the token is refused", () => {
    expect(judge(refused(190))).toMatchObject({
      record: { status: "queued", reason: "account_paused", errorCode: 190 },
      consequence: { kind: "pause_account" },
    })
  })

  it("keeps it queued and pauses the number when Meta throttles, however often it happened", () => {
    for (const attempts of [1, 50]) {
      expect(judge(refused(130429), "marketing", attempts)).toMatchObject({
        record: { status: "queued", reason: "rate_limited" },
        consequence: { kind: "pause_number", code: 130429 },
      })
    }
  })

  it("waits as long as Meta asks", () => {
    expect(judge(refused(130429, { retryAfterSeconds: 600 }))).toMatchObject({
      record: { sendAfter: minutes(10) },
      consequence: { until: minutes(10) },
    })
  })

  it("leaves the number alone when only one person was written to too often", () => {
    expect(judge(refused(131056))).toMatchObject({
      record: { status: "queued", reason: "rate_limited" },
      consequence: { kind: "rest_pair" },
    })
  })

  it("puts it off and marks the template when Meta paused that", () => {
    expect(judge(refused(132015))).toMatchObject({
      record: { status: "queued", reason: "template_paused", sendAfter: minutes(30) },
      consequence: { kind: "pause_template", templateId: "watpl_1" },
    })
  })
})
