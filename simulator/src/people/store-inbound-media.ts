import type { JsonObject } from "../json"
import { asString } from "../json"
import type { StoredMedia } from "../state/media-store"
import type { World } from "../world"

const inboundLifeMs = 7 * 24 * 60 * 60 * 1000

/** One black pixel: enough of a file for whoever only needs that there is one. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

const defaultTypes: Record<string, string> = {
  image: "image/png",
  video: "video/mp4",
  audio: "audio/ogg; codecs=opus",
  document: "application/pdf",
  sticker: "image/webp",
}

/**
 * What a person sends as a file becomes media a business can fetch. `data` is the file in base64;
 * an `id` of something stored already is kept.
 */
export function storeInboundMedia(world: World, type: string, content: JsonObject): JsonObject {
  const defaultType = defaultTypes[type]
  if (defaultType === undefined) return content
  const { data, ...rest } = content
  const media = world.media.find(asString(content.id) ?? "") ?? addFile(world, content, defaultType)
  return {
    ...rest,
    id: media.id,
    mime_type: media.mimeType,
    sha256: media.sha256.toString("base64"),
    url: `${world.baseUrl}/_media/${world.media.openUrl(media.id, world.config.mediaUrlTtlSeconds)}`,
  }
}

function addFile(world: World, content: JsonObject, defaultType: string): StoredMedia {
  const data = asString(content.data)
  return world.media.add({
    bytes: data === undefined ? pixel : Buffer.from(data, "base64"),
    mimeType: asString(content.mime_type) ?? defaultType,
    filename: asString(content.filename),
    lifeMs: inboundLifeMs,
  })
}
