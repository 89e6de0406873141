import type { BusinessAccount } from "../../state/business-account"
import type { Call } from "../../http/routes"
import { unknownObject } from "../graph-error"

/** The account named in the path. */
export function findAccount(call: Call): BusinessAccount {
  const id = call.params.id ?? ""
  const account = call.world.accounts.get(id)
  if (!account) throw unknownObject(id, call.request.method as "GET" | "POST" | "DELETE")
  return account
}
