import type { Call } from "../../http/routes"
import type { JsonObject } from "../../json"
import type { StoredMedia } from "../../state/media-store"

/** A file's facts with an address that is good for five minutes. */
export const describeMedia = ({ world, request }: Call, media: StoredMedia): JsonObject => ({
  messaging_product: "whatsapp",
  url: `${addressAsCalled(world.baseUrl, request.headers.host)}/_media/${world.media.openUrl(media.id, world.config.mediaUrlTtlSeconds)}`,
  mime_type: media.mimeType,
  sha256: media.sha256.toString("hex"),
  file_size: String(media.bytes.length),
  id: media.id,
})

/** A client shows its token to the host it knows only: `localhost` must not become `127.0.0.1`. */
function addressAsCalled(baseUrl: string, host: string | undefined): string {
  return host === undefined ? baseUrl : `http://${host}`
}
