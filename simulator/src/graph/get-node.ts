import type { Call, Handler } from "../http/routes"
import { json } from "../http/reply"
import type { JsonObject } from "../json"
import { describeAccount } from "./accounts/describe-account"
import { editAccount } from "./accounts/edit-account"
import { unknownObject } from "./graph-error"
import { describeMedia } from "./media/describe-media"
import { describeNumber } from "./numbers/describe-number"
import { editNumber } from "./numbers/edit-number"
import { parametersOf } from "./parameter-of"
import { selectFields } from "./select-fields"
import { editTemplate } from "./templates/edit-template"
import { findTemplateById } from "./templates/find-template-by-id"
import { presentTemplate } from "./templates/present-template"
import { describeUpload, receiveBytes } from "./uploads/resumable-upload"

const isUpload = (id: string) => id.startsWith("upload:")

/** `GET /{id}`: Graph has one address for everything; the id says what it is. */
export const getNode: Handler = (call, response) => {
  const id = call.params.id ?? ""
  if (isUpload(id)) return describeUpload(call, response)
  const node = findNode(call, id)
  if (!node) throw unknownObject(id, "GET")
  return json(selectFields(node, call.query.get("fields")))
}

function findNode(call: Call, id: string): JsonObject | undefined {
  const { world } = call
  const number = world.numbers.get(id)
  if (number) return describeNumber(world, number)
  const account = world.accounts.get(id)
  if (account) return describeAccount(world, account)
  const portfolio = world.portfolios.get(id)
  if (portfolio) {
    const { name, verificationStatus } = portfolio
    return { id, name, timezone_id: 1, verification_status: verificationStatus }
  }
  const media = world.media.find(id)
  if (media) return describeMedia(call, media)
  const found = findTemplateById(world, id)
  return found && presentTemplate(world, found.template)
}

/** `POST /{id}`: more of an upload, settings of a number, or a template's new text. */
export const editNode: Handler = async (call, response) => {
  const id = call.params.id ?? ""
  if (isUpload(id)) return receiveBytes(call, response)
  const number = call.world.numbers.get(id)
  const account = call.world.accounts.get(id)
  if (account) return json(editAccount(call, account))
  const found = findTemplateById(call.world, id)
  if (number) await editNumber(call, number)
  else if (found) editTemplate(call.world, found, parametersOf(call))
  else throw unknownObject(id, "POST")
  return json({ success: true })
}

/** `DELETE /{id}` forgets a file. */
export const deleteNode: Handler = ({ world, params }) => {
  const id = params.id ?? ""
  if (!world.media.delete(id)) throw unknownObject(id, "DELETE")
  return json({ success: true })
}
