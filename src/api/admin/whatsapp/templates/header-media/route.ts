import { basename } from "node:path"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminHeaderMediaResponse, uploadHeaderMediaSchema } from "../../../../../contract"
import { keepSample, whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"
import { readSample } from "./read-sample"

/** Uploads the sample of a template's header to Meta, and keeps it for previews. The body is the bytes. */
export async function POST(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof uploadHeaderMediaSchema>>,
  res: MedusaResponse<AdminHeaderMediaResponse>
) {
  const { account_id: accountId, file_name } = req.validatedQuery
  const filename = basename(file_name)
  const { bytes, mimeType } = await readSample(req)
  const whatsapp = whatsappModule(req.scope)
  const { handle } = await whatsapp.uploadTemplateSample({ accountId, bytes, mimeType, filename })
  const url = await keepSample(req.scope, { handle, fileName: filename, mimeType, bytes })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "template.media_uploaded",
    resource_type: "account",
    resource_id: accountId,
    after: { file_name: filename, type: mimeType, bytes: bytes.length },
  })
  res.json({ header_media: { file_name: filename, mime_type: mimeType, handle, url } })
}
