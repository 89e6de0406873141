import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { parseIds } from "./parse-ids"
import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import { findAccount } from "../accounts/find-account"
import { GraphError } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { deleteTemplate } from "./delete-template"
import { refusal } from "./refusal"

const mostAtOnce = 100

/** By name all languages go, with `hsm_id` only that one; `hsm_ids` are many, all or none. */
export const deleteTemplates: Handler = (call) => {
  const account = findAccount(call)
  const chosen = choose(call, account)
  const disabled = chosen.find(({ status }) => status === "DISABLED")
  if (disabled) {
    throw refusal(
      undefined,
      "Message Template Cannot Be Deleted",
      `${disabled.name} is disabled; templates that were disabled cannot be deleted.`
    )
  }
  for (const template of chosen) deleteTemplate(call.world, account, template)
  return json({ success: true })
}

function choose(call: Call, { templates }: BusinessAccount): StoredTemplate[] {
  const name = call.query.get("name")
  const id = call.query.get("hsm_id")
  const ids = parseIds(call.query.get("hsm_ids"))
  if (ids) {
    if (ids.length > mostAtOnce) throw badParameter(`Param hsm_ids takes at most ${mostAtOnce} ids`)
    return ids.map((one) => templates.findById(one) ?? notFound())
  }
  if (!name && !id) throw missing("name")
  const chosen = templates
    .list()
    .filter((template) => (!name || template.name === name) && (!id || template.id === id))
    .filter(({ status }) => status !== "PENDING_DELETION")
  return chosen.length > 0 ? chosen : notFound()
}

function notFound(): never {
  throw new GraphError({
    code: 100,
    subcode: 2593002,
    message: "Invalid parameter",
    userTitle: "Message template not found",
    userMessage: "There is no template with that name or id.",
  })
}
