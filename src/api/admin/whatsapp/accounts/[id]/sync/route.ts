import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminAccountResponse } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadAccount } from "../../load-accounts"

/** Reads an account, its numbers and its templates from Meta, and connects numbers that are new. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAccountResponse>
) {
  const accountId = req.params.id ?? ""
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.refreshFromMeta(accountId, { adopts: true })
  await whatsapp.syncTemplates(accountId)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "account.synchronised",
    resource_type: "account",
    resource_id: accountId,
  })
  res.json({ account: await loadAccount(req.scope, accountId) })
}
