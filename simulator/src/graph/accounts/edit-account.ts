import type { Call } from "../../http/routes"
import type { BusinessAccount } from "../../state/business-account"
import { GraphError } from "../graph-error"
import { badParameter } from "../messages/refusals"
import { parameterOf } from "../parameter-of"

/** `POST /{account}`: turns the figures of its templates on; never off again. */
export function editAccount(call: Call, account: BusinessAccount): { id: string } {
  const enabled = parameterOf(call, "is_enabled_for_insights")
  if (enabled === undefined) throw badParameter("Param is_enabled_for_insights is required")
  if (enabled !== "true") throw new GraphError({ code: 200006 })
  account.insightsEnabled = true
  return { id: account.id }
}
