import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { World } from "../../world"
import { checkMediaReference } from "./check-media-reference"
import { checkTextLength } from "./check-text-length"
import { invalid, missing } from "./refusals"

type ActionCheck = (action: JsonObject) => void

const longBody = 4096
const shortBody = 1024
const withoutBody = ["product", "call_permission_request"]

const actionChecks: Record<string, ActionCheck> = {
  button: checkButtons,
  list: checkList,
  cta_url: (action) => {
    const parameters = asObject(action.parameters) ?? {}
    checkTextLength({
      name: "display_text",
      value: parameters.display_text,
      most: 20,
      required: true,
    })
    if (!asString(parameters.url)) throw missing("action.parameters.url")
  },
  location_request_message: named("send_location"),
  request_contact_info: named("request_contact_info"),
  call_permission_request: named("call_permission_request"),
  catalog_message: named("catalog_message"),
  address_message: named("address_message"),
  voice_call: named("voice_call"),
  order_details: named("review_and_pay"),
  order_status: named("review_order"),
  flow: (action) => {
    const parameters = asObject(action.parameters) ?? {}
    if (!asString(parameters.flow_id) && !asString(parameters.flow_name)) throw missing("flow_id")
    checkTextLength({ name: "flow_cta", value: parameters.flow_cta, most: 30, required: true })
  },
  product: (action) => {
    if (!asString(action.product_retailer_id)) throw missing("action.product_retailer_id")
  },
  product_list: (action) => checkCount("sections", asObjects(action.sections).length, 1, 10),
  carousel: (action) => checkCount("cards", asObjects(action.cards).length, 2, 10),
}

/** Meta's limits on interactive messages, by the kind of action. */
export function checkInteractive(world: World, interactive: JsonObject): void {
  const type = asString(interactive.type) ?? ""
  const checkAction = actionChecks[type]
  if (!checkAction) throw invalid(`Interactive type '${type}' is not supported`)
  checkTextLength({
    name: "Interactive body text",
    value: asObject(interactive.body)?.text,
    most: type === "list" ? longBody : shortBody,
    required: !withoutBody.includes(type),
  })
  checkTextLength({
    name: "Interactive footer text",
    value: asObject(interactive.footer)?.text,
    most: 60,
  })
  checkHeader(world, asObject(interactive.header), type)
  checkAction(asObject(interactive.action) ?? {})
}

function checkHeader(world: World, header: JsonObject | undefined, type: string): void {
  if (!header) return
  if (header.type === "text") {
    checkTextLength({ name: "Header text", value: header.text, most: 60, required: true })
    return
  }
  if (type === "list") throw invalid("Header of a list message must be of type text")
  for (const kind of ["image", "video", "document"] as const) {
    if (header.type === kind) return checkMediaReference(world, kind, asObject(header[kind]) ?? {})
  }
  throw invalid(`Header type '${String(header.type)}' is not supported`)
}

function checkButtons(action: JsonObject): void {
  const replies = asObjects(action.buttons).map((button) => asObject(button.reply) ?? {})
  checkCount("buttons", replies.length, 1, 3)
  for (const reply of replies) {
    checkTextLength({ name: "Button title", value: reply.title, most: 20, required: true })
    checkTextLength({ name: "Button id", value: reply.id, most: 256, required: true })
  }
  for (const key of ["id", "title"]) {
    const values = replies.map((reply) => reply[key])
    if (new Set(values).size < values.length) throw invalid(`Duplicated ${key} in buttons`)
  }
}

function checkList(action: JsonObject): void {
  checkTextLength({ name: "Button text", value: action.button, most: 20, required: true })
  const sections = asObjects(action.sections)
  checkCount("sections", sections.length, 1, 10)
  for (const section of sections) {
    checkTextLength({
      name: "Section title",
      value: section.title,
      most: 24,
      required: sections.length > 1,
    })
  }
  const rows = sections.flatMap((section) => asObjects(section.rows))
  checkCount("rows", rows.length, 1, 10)
  for (const row of rows) {
    checkTextLength({ name: "Row id", value: row.id, most: 200, required: true })
    checkTextLength({ name: "Row title", value: row.title, most: 24, required: true })
    checkTextLength({ name: "Row description", value: row.description, most: 72 })
  }
}

function named(name: string): ActionCheck {
  return (action) => {
    if (action.name !== name) throw invalid(`action.name must be '${name}'`)
  }
}

function checkCount(name: string, count: number, least: number, most: number): void {
  if (count < least || count > most) {
    throw invalid(
      `Invalid ${name} count. Min allowed ${name}: ${least}, Max allowed ${name}: ${most}`
    )
  }
}
