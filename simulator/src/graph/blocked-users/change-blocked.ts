import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asObjects, asString, type JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-number"
import { waIdOfUser } from "../../state/business-scoped-user-id"
import { canonicalWaId } from "../../state/canonical-wa-id"
import { digitsOf } from "../../state/phone-digits"
import { findErrorCode } from "../error-codes"
import { GraphError } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { findNumber } from "../numbers/find-number"

const mostAtOnce = 1_000
const mostBlocked = 64_000

type Person = { input: string; waId: string | undefined }

/** `POST /{number}/block_users`: only people who wrote in the last 24 hours. */
export const blockUsers: Handler = (call) => {
  const number = findNumber(call)
  const refuse = (waId: string): number | undefined => {
    if (waId === number.digits) return 131021
    if (!call.world.windows.isOpen(number.id, waId, Date.now())) return 131047
    if (number.blocked.size >= mostBlocked && !number.blocked.has(waId)) return 139101
    number.blocked.add(waId)
    return undefined
  }
  return answer(peopleOf(call), "added_users", refuse)
}

/** `DELETE /{number}/block_users` */
export const unblockUsers: Handler = (call) => {
  const number: BusinessNumber = findNumber(call)
  return answer(peopleOf(call), "removed_users", (waId) => {
    number.blocked.delete(waId)
    return undefined
  })
}

function peopleOf(call: Call): Person[] {
  const body = call.json()
  if (body.messaging_product !== "whatsapp") throw badParameter("messaging_product is required.")
  const users = asObjects(body.block_users)
  if (users.length === 0) throw missing("block_users")
  if (users.length > mostAtOnce) {
    throw new GraphError({ code: 130429, details: "Too many users in one request." })
  }
  return users.map((user) => {
    const userId = asString(user.user_id)
    if (userId !== undefined) return { input: userId, waId: waIdOfUser(userId) }
    const input = asString(user.user) ?? ""
    const digits = digitsOf(input)
    return { input, waId: digits ? canonicalWaId(digits) : undefined }
  })
}

/** What was done and what was not; a failure among them makes the whole an error as well. */
function answer(people: Person[], done: string, change: (waId: string) => number | undefined) {
  const changed: JsonObject[] = []
  const failed: JsonObject[] = []
  for (const { input, waId } of people) {
    const code = waId === undefined ? 131047 : change(waId)
    const user = { input, ...(waId !== undefined && { wa_id: waId }) }
    if (code === undefined) changed.push(user)
    else failed.push({ ...user, errors: [errorOf(code)] })
  }
  const block_users = {
    [done]: changed,
    ...(failed.length > 0 && { failed_users: failed }),
  }
  const body = { messaging_product: "whatsapp", block_users }
  if (failed.length === 0) return json(body)
  return json({ ...body, ...new GraphError({ code: 139100 }).toBody() }, 400)
}

function errorOf(code: number): JsonObject {
  const { title, details } = findErrorCode(code)
  return { message: `(#${code}) ${title}`, code, error_data: { details } }
}
