import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { unknownObject } from "../graph-error"
import { findTemplateById } from "./find-template-by-id"
import { refusal } from "./refusal"
import { decideTemplate } from "./review/decide-template"
import { isForQuality } from "./review/pause"

/** `POST /{template}/unpause`: one that was paused for pacing can be sent again. */
export const unpauseTemplate: Handler = ({ world, params }) => {
  const id = params.id ?? ""
  const found = findTemplateById(world, id)
  if (!found) throw unknownObject(id, "POST")
  const { account, template } = found
  if (template.status !== "PAUSED") {
    throw refusal(2388039, "Message Template is Not Paused", `It is ${template.status}.`)
  }
  if (isForQuality(account.templates.recordOf(id).pause)) {
    throw refusal(
      undefined,
      "Message Template Cannot Be Unpaused",
      "It was paused for low quality and resumes by itself. Only a template paused by pacing can be unpaused."
    )
  }
  decideTemplate(world, account, template, { status: "APPROVED" })
  return json({ success: true })
}
