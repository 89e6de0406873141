import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { paginate } from "../paginate"
import { findAccount } from "../accounts/find-account"
import { describeNumber } from "./describe-number"

/** `GET /{account}/phone_numbers` */
export const listPhoneNumbers: Handler = (call) => {
  const account = findAccount(call)
  const numbers = account.phoneNumbers.map((number) => describeNumber(call.world, number))
  return json(paginate(call, numbers))
}
