import { accountHealth, type AccountState } from "../account-health"

const NOW = new Date("2026-11-21T10:00:00.000Z")

const well: AccountState = {
  now: NOW,
  isPausedByPerson: false,
  problem: null,
  tokenExpiresAt: null,
  hasAccessToken: true,
  hasAppSecret: true,
  unreadable: [],
  numbers: [{ name: "+1 555 010 0001", status: "CONNECTED", quality: "GREEN" }],
}

const inDays = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)

describe("an account", () => {
  it("is well when nothing is wrong", () => {
    expect(accountHealth(well)).toEqual({ status: "ok", reasons: [] })
  })

  it.each<[string, Partial<AccountState>, string, string]>([
    ["is paused by a person", { isPausedByPerson: true }, "warning", "paused"],
    ["has a problem", { problem: { message: "No.", remedy: "Pay." } }, "failing", "problem"],
    ["has no token", { hasAccessToken: false }, "failing", "token_missing"],
    ["has no app secret", { hasAppSecret: false }, "warning", "app_secret_missing"],
    ["lost a key", { unreadable: ["access token"] }, "failing", "secrets_unreadable"],
    ["has a token near its end", { tokenExpiresAt: inDays(3) }, "warning", "token_expires_soon"],
    ["has a token past its end", { tokenExpiresAt: inDays(-1) }, "failing", "token_expired"],
    [
      "has a number that is not connected",
      { numbers: [{ name: "+1", status: "BANNED", quality: null }] },
      "warning",
      "number_not_connected",
    ],
    [
      "has a number people block",
      { numbers: [{ name: "+1", status: "CONNECTED", quality: "RED" }] },
      "warning",
      "quality_low",
    ],
  ])("that %s says so, with what to do", (_case, state, status, code) => {
    const health = accountHealth({ ...well, ...state })

    expect(health).toMatchObject({ status, reasons: [{ code }] })
    expect(health.reasons[0]?.remedy).toBeTruthy()
  })

  it("names the worst first", () => {
    const health = accountHealth({ ...well, hasAppSecret: false, tokenExpiresAt: inDays(-1) })

    expect(health.reasons.map(({ code }) => code)).toEqual(["token_expired", "app_secret_missing"])
  })
})
