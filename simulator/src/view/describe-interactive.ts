import { asObject, asObjects, asString, type JsonObject } from "../json"
import { mediaUrl } from "./media-url"
import type { ButtonView, HeaderView, ListView, MessageView } from "./message-view"

const otherLabels: Record<string, string> = {
  location_request_message: "Send location",
  request_contact_info: "Share contact info",
  call_permission_request: "Choose preference",
  catalog_message: "View catalog",
  address_message: "Provide address",
  order_details: "Review and pay",
  product: "View",
  product_list: "View items",
}

/** Draws an interactive message, and the replies people give to one. */
export function describeInteractive(interactive: JsonObject): MessageView {
  const reply = asObject(interactive.button_reply) ?? asObject(interactive.list_reply)
  if (reply) {
    const body = asString(reply.title) ?? ""
    return { body, buttons: [], text: body }
  }
  const body = asString(asObject(interactive.body)?.text) ?? ""
  const footer = asString(asObject(interactive.footer)?.text)
  const header = readHeader(asObject(interactive.header))
  const buttons = readButtons(interactive)
  const list =
    interactive.type === "list" ? readList(asObject(interactive.action) ?? {}) : undefined
  const labels = [...buttons.map((button) => button.text), ...(list ? [list.button] : [])]
  return {
    ...(header && { header }),
    body,
    ...(footer !== undefined && { footer }),
    buttons,
    ...(list && { list }),
    text: [
      header?.kind === "text" ? header.text : "",
      body,
      footer,
      labels.map((label) => `[${label}]`).join(" "),
    ]
      .filter(Boolean)
      .join("\n\n"),
  }
}

function readHeader(header: JsonObject | undefined): HeaderView | undefined {
  if (!header) return undefined
  if (header.type === "text") return { kind: "text", text: asString(header.text) ?? "" }
  const kind = (["image", "video", "document"] as const).find((type) => type === header.type)
  const media = kind && asObject(header[kind])
  if (!kind || !media) return undefined
  return {
    kind,
    url: mediaUrl({ link: asString(media.link), id: asString(media.id) }),
    filename: asString(media.filename),
  }
}

function readButtons(interactive: JsonObject): ButtonView[] {
  const type = asString(interactive.type) ?? ""
  const action = asObject(interactive.action) ?? {}
  const parameters = asObject(action.parameters) ?? {}
  if (type === "button") {
    return asObjects(action.buttons).map((button) => {
      const reply = asObject(button.reply) ?? {}
      return { type: "REPLY", text: asString(reply.title) ?? "", payload: asString(reply.id) ?? "" }
    })
  }
  if (type === "cta_url") {
    const text = asString(parameters.display_text) ?? ""
    return [{ type: "URL", text, url: asString(parameters.url) ?? "" }]
  }
  const label =
    asString(parameters.flow_cta) ?? asString(parameters.display_text) ?? otherLabels[type]
  return label === undefined ? [] : [{ type: "OTHER", buttonType: type, text: label }]
}

function readList(action: JsonObject): ListView {
  return {
    button: asString(action.button) ?? "",
    sections: asObjects(action.sections).map((section) => ({
      title: asString(section.title),
      rows: asObjects(section.rows).map((row) => ({
        id: asString(row.id) ?? "",
        title: asString(row.title) ?? "",
        description: asString(row.description),
      })),
    })),
  }
}
