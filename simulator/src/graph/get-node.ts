import type { Call, Handler } from "../http/routes"
import { json } from "../http/reply"
import type { JsonObject } from "../json"
import { describeAccount } from "./accounts/describe-account"
import { describeNumber } from "./accounts/phone-numbers"
import { unknownObject } from "./graph-error"
import { describeMedia } from "./media/describe-media"
import { editTemplate } from "./templates/edit-template"
import { findTemplateById } from "./templates/find-template-by-id"
import { selectFields } from "./select-fields"

/** `GET /{id}`: Graph has one address for everything; the id says what it is. */
export const getNode: Handler = (call) => {
  const id = call.params.id ?? ""
  const node = findNode(call, id)
  if (!node) throw unknownObject(id, "GET")
  return json(selectFields(node, call.query.get("fields")))
}

function findNode(call: Call, id: string): JsonObject | undefined {
  const { world } = call
  const number = world.numbers.get(id)
  if (number) return describeNumber(world, number)
  const account = world.accounts.get(id)
  if (account) return describeAccount(account)
  const media = world.media.find(id)
  if (media) return describeMedia(call, media)
  const found = findTemplateById(world, id)
  return found && { ...found.template }
}

/** `POST /{id}` edits a template; nothing else here can be edited. */
export const editNode: Handler = (call) => {
  const id = call.params.id ?? ""
  const found = findTemplateById(call.world, id)
  if (!found) throw unknownObject(id, "POST")
  editTemplate(call.world, found, call.json())
  return json({ success: true })
}

/** `DELETE /{id}` forgets a file. */
export const deleteNode: Handler = ({ world, params }) => {
  const id = params.id ?? ""
  if (!world.media.delete(id)) throw unknownObject(id, "DELETE")
  return json({ success: true })
}
