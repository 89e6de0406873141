import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { createBusinessNumber, type BusinessNumber } from "../../state/business-number"
import type { BusinessAccount } from "../../state/business-account"
import { nextId } from "../../state/next-id"
import { digitsOf } from "../../state/phone-digits"
import type { World } from "../../world"
import { findAccount } from "../accounts/find-account"
import { GraphError } from "../graph-error"
import { badParameter } from "../messages/refusals"
import { parameterOf } from "../parameter-of"

/** `POST /{account}/phone_numbers`: listed, neither verified nor registered. */
export const addNumber: Handler = (call) => {
  const account = findAccount(call)
  const callingCode = digitsOf(parameterOf(call, "cc") ?? "")
  const rest = digitsOf(parameterOf(call, "phone_number") ?? "")
  const verifiedName = parameterOf(call, "verified_name")
  if (!callingCode || !rest) throw badParameter("The parameters cc and phone_number are required")
  if (!verifiedName) throw badParameter("The parameter verified_name is required")
  const displayPhoneNumber = `+${callingCode} ${rest}`
  const { id } = createNumber(call.world, account, { displayPhoneNumber, verifiedName })
  return json({ id })
}

/** Puts a number into an account, unless somebody has it. */
export function createNumber(
  world: World,
  account: BusinessAccount,
  wanted: { id?: string; displayPhoneNumber: string; verifiedName: string }
): BusinessNumber {
  const digits = digitsOf(wanted.displayPhoneNumber)
  for (const other of world.numbers.values()) {
    if (other.digits === digits) throw taken(other, account)
  }
  const id = wanted.id ?? nextId("number", (candidate) => world.numbers.has(candidate))
  const number = createBusinessNumber(
    { ...wanted, id },
    { accountId: account.id, unregistered: true }
  )
  account.phoneNumbers.push(number)
  world.numbers.set(id, number)
  world.changes.changed("*")
  return number
}

function taken(other: BusinessNumber, account: BusinessAccount): GraphError {
  const here = other.accountId === account.id
  return new GraphError({
    code: 100,
    subcode: here ? 2388012 : 2388103,
    message: "Invalid parameter",
    userTitle: here ? "Phone number already added" : "Phone number in use",
    userMessage: here
      ? "This phone number is already in this WhatsApp Business Account."
      : "This phone number is registered to another WhatsApp Business Account.",
  })
}
