import { anAccount } from "../../__tests__/support/builders"
import { accountStatusOf } from "../account-status"

const healthOf = (status: "ok" | "warning" | "failing") => ({
  status,
  reasons: [],
  checked_at: null,
})

it.each([
  ["active", "active", "ok"],
  ["attention", "active", "warning"],
  ["problem", "active", "failing"],
  ["paused", "paused", "failing"],
  ["problem", "problem", "ok"],
] as const)(
  "is %s for an account that is %s and whose health is %s",
  (expected, status, health) => {
    expect(accountStatusOf(anAccount({ status, health: healthOf(health) }))).toBe(expected)
  }
)
