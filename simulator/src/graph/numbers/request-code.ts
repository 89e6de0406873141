import { randomInt } from "node:crypto"
import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { BusinessNumber } from "../../state/business-number"
import { GraphError } from "../graph-error"
import { parameterOf } from "../parameter-of"
import { badParameter } from "../messages/refusals"
import { findNumber } from "./find-number"

const hourMs = 60 * 60 * 1000
const mostInAnHour = 5

/** `POST /{number}/request_code`: a text or a call with six digits, which `/_sim/numbers` shows. */
export const requestCode: Handler = (call) => {
  const number = findNumber(call)
  const method = parameterOf(call, "code_method")
  // Meta's own examples say `locale` where its documentation says `language`.
  const language = parameterOf(call, "language") ?? parameterOf(call, "locale")
  if (method !== "SMS" && method !== "VOICE") {
    throw badParameter("Param code_method must be one of {SMS, VOICE}")
  }
  if (!language) throw badParameter("The parameter language is required")
  if (number.verification === "VERIFIED") {
    throw requestRefused("The phone number is already verified.")
  }
  sendCode(number, { method, language })
  call.world.changes.changed("*")
  return json({ success: true })
}

/** Sends a code; refused when it was asked for too often. */
export function sendCode(
  number: BusinessNumber,
  { method, language }: { method: string; language: string }
): void {
  const now = Date.now()
  number.codesAskedAt = number.codesAskedAt.filter((at) => at > now - hourMs)
  if (number.codesAskedAt.length >= mostInAnHour) {
    throw requestRefused("You have requested too many codes. Please try again in 1 hour.")
  }
  number.codesAskedAt.push(now)
  number.wrongCodes = 0
  const code = String(randomInt(100_000, 1_000_000))
  number.code = { code, sentAt: now, method, language }
}

const requestRefused = (details: string) =>
  new GraphError({ code: 136024, details, userTitle: "Couldn't send code", userMessage: details })
