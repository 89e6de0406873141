import { GraphError } from "../graph-error"
import type { Handler } from "../../http/routes"

/** `GET /_samples/{key}`: the sample of a header, where a template's answer says it is. */
export const sampleDownload: Handler = ({ world, params }) => {
  const file = world.uploads.findByKey(params.key ?? "")
  if (!file) throw new GraphError({ code: 100, httpStatus: 404, message: "No such file" })
  return { status: 200, body: file.bytes, headers: { "content-type": file.mimeType } }
}
