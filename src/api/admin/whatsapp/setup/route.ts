import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminSetupResponse, retrieveSetupSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { presentSetup } from "./present-setup"

/** Every check of an account's set-up, made now, with what to do about each that is not right. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof retrieveSetupSchema>>,
  res: MedusaResponse<AdminSetupResponse>
) {
  const accountId = req.validatedQuery.account_id ?? null
  const inspected = await whatsappModule(req.scope).inspectSetup({ accountId })
  res.json({ setup: presentSetup(inspected) })
}
