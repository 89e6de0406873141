import type { Handler } from "../../http/routes"
import { GraphError } from "../graph-error"

/** The picture itself, for anybody: that is who sees it. */
export const profilePicture: Handler = ({ world, params }) => {
  const picture = world.numbers.get(params.id ?? "")?.profile.picture
  if (!picture) throw new GraphError({ code: 100, httpStatus: 404, message: "No such picture" })
  return { status: 200, body: picture.bytes, headers: { "content-type": picture.mimeType } }
}
