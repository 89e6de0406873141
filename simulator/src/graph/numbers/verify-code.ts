import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { BusinessNumber } from "../../state/business-number"
import { GraphError } from "../graph-error"
import { parameterOf } from "../parameter-of"
import { badParameter } from "../messages/refusals"
import { findNumber } from "./find-number"

const lifeMs = 10 * 60 * 1000
const mostGuesses = 5

/** `POST /{number}/verify_code`: whoever has the code has the number. */
export const verifyCode: Handler = (call) => {
  const number = findNumber(call)
  const given = parameterOf(call, "code")
  if (!given) throw badParameter("The parameter code is required")
  if (number.verification === "VERIFIED") throw refused("The phone number is already verified.")
  checkCode(number, given)
  number.verification = "VERIFIED"
  number.code = undefined
  call.world.changes.changed("*")
  return json({ success: true })
}

/** Refuses a code that is not the one sent, is too old, or follows too many wrong ones. */
export function checkCode(number: BusinessNumber, given: string): void {
  const { code } = number
  if (!code) throw refused("No code was requested for this phone number.")
  if (number.wrongCodes >= mostGuesses) {
    throw refused("You have entered a wrong code too often. Request a new code.")
  }
  if (Date.now() - code.sentAt > lifeMs) throw refused("The code has expired. Request a new code.")
  if (given === code.code) return
  number.wrongCodes += 1
  throw refused("The code you entered is incorrect. Please try again.")
}

const refused = (details: string) =>
  new GraphError({ code: 136025, details, userTitle: "Couldn't verify code", userMessage: details })
