import { sendingState } from ".."

describe("messages of a template", () => {
  it("leave while it is approved", () => {
    expect(sendingState({ status: "APPROVED", pause: null })).toEqual({
      state: "sends",
      reason: null,
      until: null,
      needs_unpause: false,
    })
  })

  it.each([
    ["PAUSED", "waits", "template_paused"],
    ["PENDING", "waits", "template_in_review"],
    ["REJECTED", "stopped", "template_not_approved"],
    ["DISABLED", "stopped", "template_disabled"],
    ["DRAFT", "stopped", "template_not_approved"],
    ["NEWS_OF_METAS", "stopped", "template_not_approved"],
  ])("of status %s: %s", (status, state, code) => {
    expect(sendingState({ status, pause: null })).toMatchObject({ state, reason: { code } })
  })

  it("wait until Meta's pause ends, or until somebody ends it", () => {
    const until = "2026-11-21T15:00:00.000Z"
    expect(
      sendingState({ status: "PAUSED", pause: { title: "FIRST_PAUSE", until } })
    ).toMatchObject({ until, needs_unpause: false })
    expect(
      sendingState({ status: "PAUSED", pause: { title: "RATE_LIMITING_PAUSE", until: null } })
    ).toMatchObject({ until: null, needs_unpause: true })
  })
})
