import type { AdminPhoneNumber } from "../../contract"

/** What must be done at a number before it can send, and the drawer it is done in. */
export interface NumberTodo {
  id: "verify" | "register" | "pin"
  level: "error" | "warning"
}

/** The first thing to do about a number; null when there is none. */
export function numberTodoOf(number: AdminPhoneNumber): NumberTodo | null {
  const { code_verification_status, is_registered, is_pin_enabled, is_on_business_app } = number
  if (is_on_business_app) return null
  if (is_registered === false) {
    return code_verification_status === "VERIFIED"
      ? { id: "register", level: "error" }
      : { id: "verify", level: "error" }
  }
  return is_pin_enabled === false ? { id: "pin", level: "warning" } : null
}
