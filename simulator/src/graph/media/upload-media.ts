import type { Handler } from "../../http/routes"
import { parseMultipart } from "../../http/parse-multipart"
import { json } from "../../http/reply"
import { GraphError, unknownObject } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { kindsOf, mediaRules } from "./media-rules"

/** `POST /{number}/media`: keeps a file a message can name by its id. */
export const uploadMedia: Handler = (call) => {
  const id = call.params.id ?? ""
  if (!call.world.numbers.has(id)) throw unknownObject(id, "POST")
  const parts = parseMultipart(call.raw, call.request.headers["content-type"] ?? "")
  if (!parts) throw badParameter("The upload must be multipart/form-data.")
  const valueOf = (name: string) => parts.find((part) => part.name === name)?.bytes.toString()
  if (valueOf("messaging_product") !== "whatsapp") {
    throw badParameter("The parameter messaging_product is required.")
  }
  const file = parts.find((part) => part.name === "file" && part.filename !== undefined)
  if (!file) throw missing("file")
  const mimeType = file.contentType ?? valueOf("type") ?? "application/octet-stream"
  checkFile(mimeType, file.bytes.length)
  // Copied: the body's memory must not stay for as long as one part of it.
  const bytes = Buffer.from(file.bytes)
  return json({ id: call.world.media.add({ bytes, mimeType, filename: file.filename }).id })
}

function checkFile(mimeType: string, size: number): void {
  const kinds = kindsOf(mimeType)
  if (kinds.length === 0) {
    throw badParameter(
      "Param file must be a file with one of the supported types. " +
        `Received file of type '${mimeType}'.`
    )
  }
  // The limit is that of what the file looks like; sending it as a document does not raise it.
  const narrowest = kinds.find((kind) => kind !== "document") ?? "document"
  const most = mediaRules[narrowest].mostBytes
  if (size > 0 && size <= most) return
  throw new GraphError({
    code: 131053,
    details: `The file's size of ${size} bytes is not between 1 and ${most}.`,
  })
}
