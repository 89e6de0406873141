import type { MedusaRequest } from "@medusajs/framework/http"
import getRawBody from "raw-body"
import { PROFILE_PICTURE } from "../../../../../../../contract"
import { refused } from "../../../../../../../modules/whatsapp"

export interface Picture {
  bytes: Buffer
  mimeType: string
}

const SIGNATURES: Record<string, Buffer> = {
  "image/jpeg": Buffer.from([0xff, 0xd8, 0xff]),
  "image/png": Buffer.from([0x89, 0x50, 0x4e, 0x47]),
}

/** The picture a request carries as its body, if it is one that Meta takes. */
export async function readPicture(req: MedusaRequest): Promise<Picture> {
  const mimeType = (req.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
  const signature = SIGNATURES[mimeType]
  if (!signature) throw refused("INVALID_DATA", "picture_kind")

  const bytes = await read(req)
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw refused("INVALID_DATA", "picture_bytes", { type: mimeType })
  }
  return { bytes, mimeType }
}

async function read(req: MedusaRequest): Promise<Buffer> {
  try {
    return await getRawBody(req, {
      length: req.get("content-length"),
      limit: PROFILE_PICTURE.maxBytes,
    })
  } catch (error) {
    const isTooLarge = (error as { type?: string }).type === "entity.too.large"
    throw isTooLarge ? refused("INVALID_DATA", "picture_too_large") : error
  }
}
