import { compareFindings, judgeProbes, type ProbeFacts, type ProbeFinding } from ".."

const now = new Date("2026-11-21T12:00:00Z")
const saw = <Seen>(value: Seen) => ({ kind: "seen" as const, value })
const inDays = (days: number) => (now.getTime() + days * 86_400_000) / 1000
const aToken = (changes: object = {}) =>
  saw({ is_valid: true, expires_at: 0, scopes: [], granular_scopes: [], ...changes })

function facts(changes: Partial<ProbeFacts> = {}): ProbeFacts {
  return {
    now,
    accountId: "waacc_1",
    token: aToken(),
    businessAccount: saw({
      id: "1",
      health_status: { can_send_message: "AVAILABLE", entities: [] },
    }),
    health: {
      now,
      recentSince: now,
      accounts: [],
      lanes: [],
      webhooks: { unprocessed: 0, failing: 0, givenUp: 0, lagSeconds: 0, lastReceivedAt: now },
    },
    ...changes,
  }
}

const levelsOf = (given: ProbeFacts) =>
  Object.fromEntries(judgeProbes(given).map(({ probe, level }) => [probe, level]))

describe("the probes", () => {
  it("find all well where it is", () => {
    expect(levelsOf(facts())).toEqual({ meta: "ok", token: "ok", webhooks: "ok", queue: "ok" })
  })

  it.each([
    ["refused", { kind: "refused", code: 190, message: "", remedy: "" } as const, "failing"],
    ["invalid", aToken({ is_valid: false }), "failing"],
    ["expired", aToken({ expires_at: inDays(-1) }), "failing"],
    ["ending soon", aToken({ expires_at: inDays(3) }), "warning"],
    ["good for long", aToken({ expires_at: inDays(60) }), "ok"],
  ])("judge a token that is %s", (_, token, level) => {
    expect(levelsOf(facts({ token })).token).toBe(level)
  })

  it("find nothing where they could not look", () => {
    const missed = { kind: "missed", why: "it did not answer in time." } as const
    const found = levelsOf(facts({ token: missed, businessAccount: missed }))
    expect(found).toEqual({ webhooks: "ok", queue: "ok" })
  })
})

describe("what the probes found", () => {
  const finding = (level: ProbeFinding["level"]): ProbeFinding => ({
    ...{ probe: "token", level, message: "", remedy: null, numberId: null },
  })

  it("is a change only where the level is another, and a first look at what is well is none", () => {
    expect(compareFindings({ before: {}, findings: [finding("ok")] }).changes).toEqual([])
    const first = compareFindings({ before: {}, findings: [finding("failing")] })
    expect(first).toMatchObject({ changes: [{ from: null }], from: "ok", to: "failing" })
    const same = compareFindings({ before: first.health, findings: [finding("failing")] })
    expect(same.changes).toEqual([])
    const mended = compareFindings({ before: first.health, findings: [finding("ok")] })
    expect(mended).toMatchObject({ changes: [{ from: "failing" }], from: "failing", to: "ok" })
  })

  it("keeps what is known of a probe that could not look", () => {
    const { health } = compareFindings({ before: {}, findings: [finding("failing")] })
    expect(compareFindings({ before: health, findings: [] })).toMatchObject({
      ...{ health, changes: [], to: "failing" },
    })
  })
})
