import { asObject, asObjects, asString, type JsonObject } from "../json"
import { describeInteractive } from "./describe-interactive"
import { mediaUrl } from "./media-url"
import type { MediaView, MessageView } from "./message-view"

const mediaKinds = ["image", "video", "audio", "document", "sticker"] as const

/** Draws anything that is not a template, sent or received. */
export function describeContent(type: string, wire: JsonObject): MessageView {
  const content = asObject(wire[type]) ?? {}
  const kind = mediaKinds.find((candidate) => candidate === type)
  if (kind) return describeMedia(kind, content)
  switch (type) {
    case "text":
      return plain(asString(content.body) ?? "")
    case "button":
      return plain(asString(content.text) ?? "")
    case "location":
      return describeLocation(content)
    case "interactive":
      return describeInteractive(content)
    case "reaction": {
      const emoji = asString(content.emoji) ?? ""
      const wamid = asString(content.message_id) ?? ""
      return { body: "", buttons: [], reactsTo: { wamid, emoji }, text: emoji }
    }
    case "contacts": {
      const names = asObjects(wire.contacts).map(
        (contact) => asString(asObject(contact.name)?.formatted_name) ?? "?"
      )
      return plain(names.map((name) => `👤 ${name}`).join("\n"))
    }
    case "order": {
      const count = asObjects(content.product_items).length
      return plain(`🛒 ${count} ${count === 1 ? "item" : "items"}`)
    }
    case "system":
      return plain(asString(content.body) ?? "")
    default:
      return plain(`[${type}]`)
  }
}

const plain = (body: string): MessageView => ({ body, buttons: [], text: body })

function describeMedia(kind: MediaView["kind"], content: JsonObject): MessageView {
  const body = asString(content.caption) ?? ""
  const filename = asString(content.filename)
  const url = mediaUrl({ link: asString(content.link), id: asString(content.id) })
  return {
    header: { kind, url, ...(filename !== undefined && { filename }) },
    body,
    buttons: [],
    text: [`[${filename ?? kind}]`, body].filter(Boolean).join(" "),
  }
}

function describeLocation(content: JsonObject): MessageView {
  const name = asString(content.name)
  return {
    header: {
      kind: "location",
      latitude: asString(content.latitude),
      longitude: asString(content.longitude),
      name,
      address: asString(content.address),
    },
    body: "",
    buttons: [],
    text: `[${name ?? "location"}]`,
  }
}
