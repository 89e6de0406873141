import type { JsonObject } from "../../json"
import type { StoredMedia } from "../../state/media-store"
import type { World } from "../../world"

/** A file's facts with an address that is good for five minutes. */
export const describeMedia = (world: World, media: StoredMedia): JsonObject => ({
  messaging_product: "whatsapp",
  url: `${world.baseUrl}/_media/${world.media.openUrl(media.id, world.config.mediaUrlTtlSeconds)}`,
  mime_type: media.mimeType,
  sha256: media.sha256.toString("hex"),
  file_size: String(media.bytes.length),
  id: media.id,
})
