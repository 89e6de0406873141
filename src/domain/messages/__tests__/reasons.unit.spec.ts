import {
  DEFERRAL_REASONS,
  explainReason,
  HOLD_REASONS,
  isReason,
  SUPPRESSION_REASONS,
} from "../reasons"

describe("explainReason", () => {
  it.each(Object.entries({ ...SUPPRESSION_REASONS, ...DEFERRAL_REASONS, ...HOLD_REASONS }))(
    "says for %s what happened and what to do, in whole sentences",
    (_reason, { message, remedy }) => {
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  )

  it("names the values that are missing", () => {
    expect(explainReason("missing_variable", { missingVariables: ["total"] }).message).toBe(
      'The template\'s value "total" is empty.'
    )
    expect(explainReason("missing_variable", { missingVariables: ["total", "name"] }).message).toBe(
      'The template\'s values "total", "name" are empty.'
    )
  })

  it("knows its own codes and no others", () => {
    expect(isReason("opted_out")).toBe(true)
    expect(isReason("error_131026")).toBe(false)
    expect(isReason("toString")).toBe(false)
  })
})
