import type { Handler } from "../../http/routes"
import { authorize } from "../authorize"
import { GraphError } from "../graph-error"

/** The bytes behind a media address: with the token, and only for its five minutes. */
export const mediaDownload: Handler = ({ world, params, request }) => {
  authorize(world, { header: request.headers.authorization })
  const media = world.media.findByUrl(params.key ?? "")
  if (!media) throw new GraphError({ code: 100, httpStatus: 404, message: "Media not found" })
  return {
    status: 200,
    body: media.bytes,
    headers: {
      "content-type": media.mimeType,
      "content-length": String(media.bytes.length),
    },
  }
}
