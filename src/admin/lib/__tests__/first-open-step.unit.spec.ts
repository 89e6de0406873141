import type { AdminSetup } from "../../../contract"
import { firstOpenStep } from "../first-open-step"

const standing = (progress: object, ...statuses: string[]) =>
  ({
    progress: { step: null, completed_at: null, ...progress },
    steps: ["business_account", "phone_number", "token"].map((id, index) => ({
      id,
      status: statuses[index] ?? "pass",
    })),
  }) as unknown as AdminSetup

describe("where the wizard begins", () => {
  it("is where somebody left it", () => {
    expect(firstOpenStep(standing({ step: "token" }, "fail"))).toBe("token")
  })

  it("is the first step that fails, once it was gone through", () => {
    const progress = { step: "token", completed_at: "2026-11-21T10:00:00.000Z" }
    expect(firstOpenStep(standing(progress, "pass", "fail"))).toBe("phone_number")
  })

  it("is the beginning when all is well, or nothing is known", () => {
    expect(firstOpenStep(standing({}))).toBe("business_account")
    expect(firstOpenStep({ ...standing({}), steps: [] })).toBe("business_account")
  })
})
