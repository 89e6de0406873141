import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { unknownObject } from "../graph-error"
import { announceTemplate } from "./announce-template"
import { findTemplateById } from "./find-template-by-id"
import { refusal } from "./read-components"

/** `POST /{template}/unpause`: one that was paused can be sent again. */
export const unpauseTemplate: Handler = ({ world, params }) => {
  const id = params.id ?? ""
  const found = findTemplateById(world, id)
  if (!found) throw unknownObject(id, "POST")
  const { account, template: before } = found
  if (before.status !== "PAUSED") {
    throw refusal(2388039, "Template is not paused", `It is ${before.status}.`)
  }
  const after = account.templates.put({ ...before, status: "APPROVED" })
  announceTemplate(world, { account, before, after })
  return json({ success: true })
}
