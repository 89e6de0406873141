import { randomInt } from "node:crypto"
import { z } from "zod"
import { createNumber } from "../graph/numbers/add-number"
import { GraphError } from "../graph/graph-error"
import type { JsonObject } from "../json"
import type { BusinessAccount } from "../state/business-account"
import type { BusinessNumber } from "../state/business-number"
import { digitsOf } from "../state/phone-digits"
import type { World } from "../world"

const phoneSchema = z.string().regex(/^\+?\d[\d\s().-]{6,}$/, "a phone number with calling code")

/** Sends the code that proves whose a number is; here the answer is the text message. */
export function sendSignupCode(world: World, body: JsonObject): { code: string } {
  const { phone } = z.strictObject({ phone: phoneSchema }).parse(body)
  const code = String(randomInt(100_000, 1_000_000))
  world.signupCodes.expectNumberCode(digitsOf(phone), code)
  return { code }
}

export const newSignupNumberSchema = z.strictObject({
  phone: phoneSchema,
  verified_name: z.string().min(1),
  code: z.string(),
})

type NewSignupNumber = z.output<typeof newSignupNumberSchema>

/** Refuses whoever does not have the code that was sent to the number. */
export function checkSignupCode({ signupCodes }: World, { phone, code }: NewSignupNumber): void {
  if (signupCodes.isNumberCode(digitsOf(phone), code)) return
  throw new GraphError({ code: 136025, details: "The code you entered is incorrect." })
}

/** A number somebody has just proved to have: verified, and still to be registered. */
export function addSignupNumber(
  world: World,
  account: BusinessAccount,
  wanted: NewSignupNumber
): BusinessNumber {
  const number = createNumber(world, account, {
    displayPhoneNumber: `+${wanted.phone.replace(/^\+/, "").trim()}`,
    verifiedName: wanted.verified_name,
  })
  number.verification = "VERIFIED"
  return number
}
