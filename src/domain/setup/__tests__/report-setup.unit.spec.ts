import { assessSetup, reportSetup } from ".."
import { aSetup, saw } from "./builders"

describe("the doctor's report", () => {
  it("is one line a check where all is well", () => {
    const report = reportSetup(assessSetup(aSetup()).steps)
    expect(report).toMatch(/^Business account\n {2}✓ Shop is connected\./)
    expect(report).not.toMatch(/[✗!?] /)
  })

  it("says what to do and where about what is not right", () => {
    const { steps } = assessSetup(aSetup({ subscribedApps: saw([]), token: saw(INVALID) }))
    const report = reportSetup(steps)
    expect(report).toContain("✗ The app is not subscribed")
    expect(report).toContain("(subscribe_app)")
    expect(report).toMatch(/System users → Generate token: https:/)
  })
})

const INVALID = { is_valid: false, scopes: [], granular_scopes: [] }
