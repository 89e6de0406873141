import { DEFERRAL_REASONS } from "../../../../../domain/messages"
import { presentMessage } from "../present-message"

type Listed = Parameters<typeof presentMessage>[0]

const AT = new Date("2026-03-14T10:15:00.000Z")

function listed(overrides: Partial<Listed> = {}): Listed {
  return {
    id: "wamsg_1",
    direction: "outbound",
    type: "template",
    purpose: "order_updates",
    status: "queued",
    text: "Thank you",
    templateName: "order_confirmation",
    templateLanguage: "en",
    automationName: "Order confirmation",
    contactId: "wacon_1",
    orderId: "order_1",
    recipient: "+12125550123",
    createdAt: AT,
    reason: null,
    reasonDetails: null,
    errorCode: null,
    retryAt: null,
    events: [],
    ...overrides,
  }
}

describe("a message as a merchant reads it", () => {
  it("never shows a whole number", () => {
    expect(presentMessage(listed()).recipient).toMatch(/^\+1 [•\-() ]+0123$/)
    expect(presentMessage(listed({ recipient: "US.134912345678" })).recipient).toBe("•••• 5678")
  })

  it("explains one of our reasons, with what to do and when it is tried again", () => {
    const { explanation } = presentMessage(listed({ reason: "rate_limited", retryAt: AT }))

    expect(explanation).toEqual({
      code: "rate_limited",
      message: expect.any(String),
      remedy: expect.any(String),
      retry_at: AT.toISOString(),
    })
  })

  it("says what is wrong with this very number", () => {
    const { explanation } = presentMessage(
      listed({
        status: "suppressed",
        reason: "invalid_phone_number",
        reasonDetails: { explanation: "This number is too short." },
      })
    )

    expect(explanation?.message).toContain("This number is too short.")
  })

  it("says that an unconfirmed message waits, and until when, whatever an earlier try met", () => {
    const [refused, unanswered] = [
      { id: "wamev_1", status: "deferred", reason: "rate_limited", errorCode: 130429 },
      { id: "wamev_2", status: "unconfirmed", reason: "unconfirmed", errorCode: null },
    ].map((event) => ({ ...event, occurredAt: AT.toISOString(), details: null }))

    const { explanation } = presentMessage(
      listed({
        status: "unconfirmed",
        reason: "unconfirmed",
        errorCode: 130429,
        retryAt: AT,
        events: [refused, unanswered].flatMap((event) => event ?? []),
      })
    )

    expect(explanation).toMatchObject({
      code: "unconfirmed",
      message: DEFERRAL_REASONS.unconfirmed.message,
      retry_at: AT.toISOString(),
    })
  })

  it("names the values that were empty", () => {
    const { explanation } = presentMessage(
      listed({
        status: "suppressed",
        reason: "missing_variable",
        reasonDetails: { missingVariables: ["total"] },
      })
    )

    expect(explanation?.message).toContain('"total"')
  })

  it("explains an error of Meta's in the catalogue's words", () => {
    const { explanation } = presentMessage(listed({ status: "failed", errorCode: 131026 }))

    expect(explanation).toMatchObject({ code: "error_131026", retry_at: null })
    expect(explanation?.message).toBeTruthy()
    expect(explanation?.remedy).toBeTruthy()
  })

  it("says that the whole account waits rather than what one attempt met", () => {
    const { explanation } = presentMessage(listed({ reason: "account_paused", errorCode: null }))

    expect(explanation?.code).toBe("account_paused")
  })

  it.each(["sent", "delivered", "read"])("explains nothing once it is %s", (status) => {
    expect(presentMessage(listed({ status, reason: "rate_limited" })).explanation).toBeNull()
  })

  it("says that Meta keeps a message it took, until Meta tells of it", () => {
    const held = {
      ...{ id: "wamev_1", status: "attempt", occurredAt: AT.toISOString(), reason: null },
      ...{ errorCode: null, details: { message_status: "held_for_quality_assessment" } },
    }
    const delivered = { ...held, id: "wamev_2", status: "delivered", details: null }
    const kept = presentMessage(listed({ status: "sent", events: [held] }))
    expect(kept.explanation?.code).toBe("held_for_quality")
    expect(kept.events[0]?.explanation?.code).toBe("held_for_quality")

    const left = presentMessage(listed({ status: "delivered", events: [held, delivered] }))
    expect(left.explanation).toBeNull()
    expect(left.events.map(({ explanation }) => explanation?.code)).toEqual([
      "held_for_quality",
      undefined,
    ])
  })

  it("tells its history, each step with its own reason", () => {
    const { events } = presentMessage(
      listed({
        events: [
          {
            id: "wamev_1",
            status: "queued",
            occurredAt: AT.toISOString(),
            reason: null,
            errorCode: null,
            details: null,
          },
          {
            id: "wamev_2",
            status: "deferred",
            occurredAt: AT.toISOString(),
            reason: "retry_later",
            errorCode: 131016,
            details: null,
          },
        ],
      })
    )

    expect(events.map(({ explanation }) => explanation?.code ?? null)).toEqual([
      null,
      "error_131016",
    ])
  })
})
