import type { AdminPhoneNumber } from "../../contract"

/** What a badge says of a number, what stops it before what is merely doubtful. */
export type NumberState = "paused" | "disconnected" | "waiting" | "low_quality" | "sending"

const CONNECTED = new Set(["CONNECTED", "FLAGGED", null])

/** A number's state in one word. */
export function numberStateOf(number: AdminPhoneNumber): NumberState {
  if (number.sending === "paused") return "paused"
  if (number.is_registered === false || !CONNECTED.has(number.status)) return "disconnected"
  if (number.sending === "waiting") return "waiting"
  return number.quality_rating === "RED" ? "low_quality" : "sending"
}
