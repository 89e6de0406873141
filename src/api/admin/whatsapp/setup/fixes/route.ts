import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminSetupFixResponse, applySetupFixSchema } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** Mends one thing a check found. Look at the set-up again to see that it is mended. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof applySetupFixSchema>>,
  res: MedusaResponse<AdminSetupFixResponse>
) {
  const { account_id: accountId, fix } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  // Not by a workflow: its engine would write the new verify token down.
  const { message, verifyToken } = await whatsapp.applySetupFix({ accountId, fix })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: `setup.${fix}`,
    resource_type: "account",
    resource_id: accountId,
    after: { message },
    secrets: [verifyToken],
  })
  res.json({ fix: { id: fix, message, verify_token: verifyToken } })
}
