import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminTemplateLibraryResponse,
  listTemplateLibrarySchema,
} from "../../../../../contract"
import { listLibrary } from "../../../../../workflows"

/** The ready-made templates, with what an account has of them. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listTemplateLibrarySchema>>,
  res: MedusaResponse<AdminTemplateLibraryResponse>
) {
  res.json(await listLibrary(req.scope, req.validatedQuery))
}
