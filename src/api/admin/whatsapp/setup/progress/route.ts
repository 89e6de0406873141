import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminSetupProgressResponse, saveSetupProgressSchema } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"

/** Keeps how far a person has come in the wizard, so that anybody can go on from there. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof saveSetupProgressSchema>>,
  res: MedusaResponse<AdminSetupProgressResponse>
) {
  const { account_id: accountId, step, skipped, completed } = req.validatedBody
  const completed_at = completed ? new Date().toISOString() : null
  const progress = { step, skipped, completed_at }
  await whatsappModule(req.scope).saveSetupProgress({ accountId, progress })
  res.json({ progress })
}
