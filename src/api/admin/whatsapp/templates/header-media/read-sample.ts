import type { MedusaRequest } from "@medusajs/framework/http"
import getRawBody from "raw-body"
import { HEADER_MEDIA_TYPES, type HeaderMediaType } from "../../../../../contract"
import { refused } from "../../../../../modules/whatsapp"

export interface Sample {
  bytes: Buffer
  mimeType: HeaderMediaType
}

/** How the files of each kind begin; an MP4 says so after its first length. */
const SIGNATURES: Record<HeaderMediaType, { at: number; bytes: Buffer }> = {
  "image/jpeg": { at: 0, bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  "image/png": { at: 0, bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
  "video/mp4": { at: 4, bytes: Buffer.from("ftyp") },
  "application/pdf": { at: 0, bytes: Buffer.from("%PDF-") },
}

/** The sample of a header that a request carries as its body, if it is one that Meta takes. */
export async function readSample(req: MedusaRequest): Promise<Sample> {
  const mimeType = (req.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
  if (!isKnown(mimeType)) {
    throw refused("INVALID_DATA", "sample_kind")
  }
  const bytes = await read(req, HEADER_MEDIA_TYPES[mimeType].maxBytes)
  const { at, bytes: signature } = SIGNATURES[mimeType]
  if (!bytes.subarray(at, at + signature.length).equals(signature)) {
    throw refused("INVALID_DATA", "sample_bytes", { type: mimeType })
  }
  return { bytes, mimeType }
}

async function read(req: MedusaRequest, limit: number): Promise<Buffer> {
  try {
    return await getRawBody(req, { length: req.get("content-length"), limit })
  } catch (error) {
    const isTooLarge = (error as { type?: string }).type === "entity.too.large"
    const megabytes = limit / 1024 / 1024
    throw isTooLarge ? refused("INVALID_DATA", "sample_too_large", { megabytes }) : error
  }
}

function isKnown(mimeType: string): mimeType is HeaderMediaType {
  return Object.hasOwn(HEADER_MEDIA_TYPES, mimeType)
}
