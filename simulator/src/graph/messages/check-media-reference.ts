import type { JsonObject } from "../../json"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { badParameter } from "./refusals"
import { mediaRules, type MediaKind } from "../media/media-rules"

/** Media is given by the id of an upload or by a link; an upload must be of the kind it is sent as. */
export function checkMediaReference(world: World, kind: MediaKind, media: JsonObject): void {
  const { id, link } = media
  if ((id === undefined) === (link === undefined)) {
    throw badParameter(`Param ${kind} must have either 'id' or 'link', and not both.`)
  }
  if (link !== undefined) return checkLink(kind, link)
  const stored = world.media.find(String(id))
  if (!stored) {
    throw new GraphError({
      code: 100,
      message: "(#100) Invalid parameter",
      details: `Media ID ${String(id)} does not exist or has expired.`,
    })
  }
  if (!mediaRules[kind].accepts(stored.mimeType)) {
    throw new GraphError({
      code: 131053,
      details: `Media of type ${stored.mimeType} cannot be sent as ${kind}.`,
    })
  }
}

function checkLink(kind: MediaKind, link: unknown): void {
  if (typeof link === "string" && /^https?:\/\//.test(link) && URL.canParse(link)) return
  throw badParameter(`Param ${kind}['link'] is not a valid URI.`)
}
