import { asString, type JsonObject } from "../../json"
import { waIdOfUser } from "../../state/business-scoped-user-id"
import { canonicalWaId } from "../../state/canonical-wa-id"
import { digitsOf } from "../../state/phone-digits"
import { GraphError } from "../graph-error"
import { badParameter } from "./refusals"

export type Recipient = { input: string; waId: string; toUserId: boolean }

/** Who a message is for: `to`, or a business-scoped user id in `recipient`; `to` wins. */
export function resolveRecipient(message: JsonObject): Recipient {
  const to = asString(message.to)
  if (to) {
    const digits = digitsOf(to)
    if (digits.length < 7 || digits.length > 15) {
      throw badParameter("Param to must be a valid WhatsApp phone number.")
    }
    return { input: to, waId: canonicalWaId(digits), toUserId: false }
  }
  const userId = asString(message.recipient)
  if (!userId) throw badParameter("The parameter to is required.")
  const waId = waIdOfUser(userId)
  if (!waId) throw new GraphError({ code: 131026, details: `Unknown user id ${userId}.` })
  return { input: userId, waId, toUserId: true }
}
