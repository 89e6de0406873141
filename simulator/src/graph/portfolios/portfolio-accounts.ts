import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { describeAccount } from "../accounts/describe-account"
import { unknownObject } from "../graph-error"
import { paginate } from "../paginate"

const listed = "id,name,currency,timezone_id,message_template_namespace"

/** `GET /{portfolio}/owned_whatsapp_business_accounts` */
export const ownedAccounts: Handler = (call) => {
  const id = call.params.id ?? ""
  if (!call.world.portfolios.has(id)) throw unknownObject(id, "GET")
  const accounts = [...call.world.accounts.values()]
    .filter((account) => account.portfolioId === id)
    .map((account) => describeAccount(call.world, account))
  return json(paginate(call, accounts, listed))
}

/** `GET /{portfolio}/client_whatsapp_business_accounts`: nobody shares an account here. */
export const sharedAccounts: Handler = (call) => {
  const id = call.params.id ?? ""
  if (!call.world.portfolios.has(id)) throw unknownObject(id, "GET")
  return json({ data: [] })
}
