import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import type { MediaKind } from "../media/media-rules"
import { checkInteractive } from "./check-interactive"
import { checkMediaReference } from "./check-media-reference"
import { isLongerThan } from "./count-characters"
import { badParameter, invalid, missing } from "./refusals"

type Check = (world: World, message: JsonObject) => void

const mostText = 4096
const mostCaption = 1024
const mostContacts = 257

const checks: Record<string, Check> = {
  text: (_world, message) => {
    const body = part(message, "text").body
    if (typeof body !== "string" || body === "") throw missing("text.body")
    if (isLongerThan(body, mostText)) {
      throw badParameter(`Param text['body'] must be at most ${mostText} characters long.`)
    }
  },
  image: media("image"),
  video: media("video"),
  audio: media("audio"),
  document: media("document"),
  sticker: media("sticker"),
  location: (_world, message) => {
    const { latitude, longitude } = part(message, "location")
    checkDegrees("location.latitude", latitude, 90)
    checkDegrees("location.longitude", longitude, 180)
  },
  contacts: (_world, message) => {
    const contacts = asObjects(message.contacts)
    if (contacts.length === 0) throw missing("contacts")
    if (contacts.length > mostContacts)
      throw invalid(`At most ${mostContacts} contacts are allowed`)
    for (const contact of contacts) {
      if (!asString(asObject(contact.name)?.formatted_name)) {
        throw missing("contacts.name.formatted_name")
      }
    }
  },
  reaction: (_world, message) => {
    const { message_id, emoji } = part(message, "reaction")
    if (!asString(message_id)) throw missing("reaction.message_id")
    if (typeof emoji !== "string") throw missing("reaction.emoji")
  },
  interactive: (world, message) => checkInteractive(world, part(message, "interactive")),
  // Meta takes pins in groups only; there are none here, so a person's chat takes them.
  pin: (_world, message) => {
    const { type, message_id } = part(message, "pin")
    if (type !== "pin" && type !== "unpin") throw invalid("pin.type must be pin or unpin")
    if (!asString(message_id)) throw missing("pin.message_id")
  },
}

/** Refuses content Meta would refuse; templates have their own check. */
export function checkContent(world: World, message: JsonObject): void {
  const type = asString(message.type) ?? "text"
  const check = checks[type]
  if (!check) {
    throw new GraphError({
      code: 100,
      message: `(#100) Param type must be one of {AUDIO, CONTACTS, DOCUMENT, IMAGE, INTERACTIVE, LOCATION, PIN, REACTION, STICKER, TEMPLATE, TEXT, VIDEO} - got "${type}".`,
    })
  }
  check(world, message)
}

function media(kind: MediaKind): Check {
  return (world, message) => {
    const payload = part(message, kind)
    checkMediaReference(world, kind, payload)
    const caption = asString(payload.caption)
    if (caption && isLongerThan(caption, mostCaption)) {
      throw badParameter(`Param ${kind}['caption'] must be at most ${mostCaption} characters long.`)
    }
  }
}

function part(message: JsonObject, name: string): JsonObject {
  const payload = asObject(message[name])
  if (!payload) throw missing(name)
  return payload
}

function checkDegrees(name: string, value: unknown, most: number): void {
  if (value === undefined || value === "") throw missing(name)
  if (!(Math.abs(Number(value)) <= most)) throw invalid(`${name} is out of range`)
}
