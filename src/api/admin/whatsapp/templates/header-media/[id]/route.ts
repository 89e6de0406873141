import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSampleFile } from "../../../../../../workflows"

/** The shop's own copy of a header's sample. An id is made of what it stands for, and never of another file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { bytes, mimeType } = await readSampleFile(req.scope, req.params.id ?? "")
  res.setHeader("Content-Type", mimeType)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cache-Control", "private, max-age=86400")
  res.send(bytes)
}
