import type { BusinessNumber } from "../../state/business-number"
import { GraphError } from "../graph-error"
import { badParameter } from "../messages/refusals"

const sixDigits = /^\d{6}$/
const mostGuesses = 5
const lockMs = 5 * 60 * 1000

/** The first PIN a number is registered with is its PIN; every other one is wrong. */
export function checkPin(number: BusinessNumber, pin: string | undefined): void {
  if (!pin || !sixDigits.test(pin)) throw badParameter("Param pin must be a string of 6 digits")
  const now = Date.now()
  if (number.pinsLockedUntil > now) throw tooManyGuesses(number.pinsLockedUntil - now)
  if (number.pin === undefined || number.pin === pin) {
    number.pin = pin
    number.wrongPins = 0
    return
  }
  number.wrongPins += 1
  if (number.wrongPins < mostGuesses) throw new GraphError({ code: 133005 })
  number.wrongPins = 0
  number.pinsLockedUntil = now + lockMs
  throw tooManyGuesses(lockMs)
}

const tooManyGuesses = (waitMs: number) =>
  new GraphError({
    code: 133008,
    details: `Too many wrong PINs. Try again in ${Math.ceil(waitMs / 1_000)} seconds.`,
  })
