import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { GraphError, unknownObject } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { kindsOf, mediaRules } from "./media-rules"

/** `POST /{number}/media`: keeps a file a message can name by its id. */
export const uploadMedia: Handler = async (call) => {
  const id = call.params.id ?? ""
  if (!call.world.numbers.has(id)) throw unknownObject(id, "POST")
  const form = await readForm(call)
  if (form.get("messaging_product") !== "whatsapp") {
    throw badParameter("The parameter messaging_product is required.")
  }
  const file = form.get("file")
  if (!(file instanceof File)) throw missing("file")
  const type = form.get("type")
  const mimeType = file.type || (typeof type === "string" ? type : "")
  const bytes = Buffer.from(await file.arrayBuffer())
  checkFile(mimeType, bytes.length)
  return json({ id: call.world.media.add({ bytes, mimeType, filename: file.name }).id })
}

async function readForm({ request, raw }: Call): Promise<FormData> {
  const type = request.headers["content-type"] ?? ""
  if (!type.startsWith("multipart/form-data")) {
    throw badParameter("The upload must be multipart/form-data.")
  }
  try {
    return await new Response(new Uint8Array(raw), { headers: { "content-type": type } }).formData()
  } catch {
    throw badParameter("The multipart body could not be read.")
  }
}

function checkFile(mimeType: string, size: number): void {
  const kinds = kindsOf(mimeType)
  if (kinds.length === 0) {
    throw badParameter(
      `Param file must be a file with one of the supported types. Received file of type '${mimeType || "application/octet-stream"}'.`
    )
  }
  // A picture too large to be an image may still be sent as a document.
  const most = Math.max(
    ...kinds
      .filter((kind) => kind !== "document" || kinds.length === 1)
      .map((kind) => mediaRules[kind].mostBytes)
  )
  if (size === 0 || size > most) {
    throw new GraphError({
      code: 131053,
      details: `The file's size of ${size} bytes is not between 1 and ${most}.`,
    })
  }
}
