import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { findAccount } from "../accounts/find-account"
import { GraphError } from "../graph-error"
import { missing } from "../messages/refusals"

/** By name all languages go, with `hsm_id` only that one. */
export const deleteTemplates: Handler = (call) => {
  const { templates } = findAccount(call)
  const name = call.query.get("name")
  const id = call.query.get("hsm_id")
  if (!name && !id) throw missing("name")
  const chosen = templates
    .list()
    .filter((template) => (!name || template.name === name) && (!id || template.id === id))
  if (chosen.length === 0) {
    throw new GraphError({
      code: 100,
      subcode: 2593002,
      message: "Invalid parameter",
      userTitle: "Message template not found",
      userMessage: "There is no template with that name or id.",
    })
  }
  for (const template of chosen) templates.delete(template)
  return json({ success: true })
}
