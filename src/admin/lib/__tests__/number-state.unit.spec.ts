import { aPhoneNumber } from "../../__tests__/support/builders"
import { numberStateOf } from "../number-state"
import { numberTodoOf } from "../number-todo"

describe("a number's state", () => {
  it.each([
    ["sending", {}],
    ["sending", { status: "FLAGGED" }],
    ["sending", { status: null }],
    ["low_quality", { quality_rating: "RED" }],
    ["waiting", { sending: "waiting", quality_rating: "RED" }],
    ["disconnected", { status: "BANNED", sending: "waiting" }],
    ["disconnected", { is_registered: false }],
    ["paused", { sending: "paused", status: "BANNED" }],
  ] as const)("is %s with %o", (state, given) => {
    expect(numberStateOf(aPhoneNumber(given))).toBe(state)
  })
})

describe("what to do about a number", () => {
  it.each([
    [null, {}],
    ["verify", { is_registered: false, code_verification_status: "NOT_VERIFIED" }],
    ["register", { is_registered: false, code_verification_status: "VERIFIED" }],
    ["pin", { is_pin_enabled: false }],
    [null, { is_pin_enabled: null }],
    [null, { is_registered: false, is_on_business_app: true }],
  ])("is %s with %o", (todo, given) => {
    expect(numberTodoOf(aPhoneNumber(given))?.id ?? null).toBe(todo)
  })
})
