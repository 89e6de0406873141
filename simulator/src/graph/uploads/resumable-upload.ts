import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { UploadSession } from "../../state/upload-store"
import { GraphError, unknownObject } from "../graph-error"
import { badParameter } from "../messages/refusals"
import { parameterOf } from "../parameter-of"

const types = /^(application\/pdf|image\/(jpeg|jpg|png)|video\/mp4)$/
const mostBytes = 100 * 1024 * 1024

/** `POST /{app}/uploads`: announces a file; the answer is where its bytes go. */
export const createUpload: Handler = (call) => {
  const app = call.params.id ?? ""
  if (app !== "app" && app !== call.world.settings.appId) throw unknownObject(app, "POST")
  const length = Number(parameterOf(call, "file_length"))
  const mimeType = parameterOf(call, "file_type") ?? ""
  if (!Number.isInteger(length) || length < 1 || length > mostBytes) {
    throw badParameter("Param file_length must be a positive number of bytes.")
  }
  if (!types.test(mimeType)) throw badParameter(`Param file_type ${mimeType} is not supported.`)
  const filename = parameterOf(call, "file_name") ?? "file"
  const { id } = call.world.uploads.open({ filename, length, mimeType })
  return json({ id: `${id}?sig=${signatureOf(id)}` })
}

/** `POST /upload:…`: bytes from an offset on; once they are all there, the file's handle. */
export const receiveBytes: Handler = (call) => {
  const session = findSession(call)
  const offset = Number(call.request.headers.file_offset)
  if (offset !== session.received.length) {
    throw badParameter(`The header file_offset must be ${session.received.length}.`)
  }
  session.received = Buffer.concat([session.received, call.raw])
  if (session.received.length > session.length) {
    throw badParameter("There are more bytes than were announced.")
  }
  if (session.received.length < session.length) return json(describe(session))
  return json({ h: call.world.uploads.finish(session) })
}

/** `GET /upload:…`: how much of it has arrived. */
export const describeUpload: Handler = (call) => json(describe(findSession(call)))

const describe = (session: UploadSession) => ({
  id: `${session.id}?sig=${signatureOf(session.id)}`,
  file_offset: session.received.length,
})

function findSession(call: Call): UploadSession {
  const id = call.params.id ?? ""
  const session = call.world.uploads.find(id)
  if (!session) throw unknownObject(id, call.request.method as "GET" | "POST")
  if (call.query.get("sig") === signatureOf(id)) return session
  throw new GraphError({ code: 100, message: "(#100) The upload session's signature is wrong." })
}

/** Enough to notice an address that lost its query. */
const signatureOf = (id: string) => `ARZ${Buffer.from(id).toString("base64url").slice(-16)}`
