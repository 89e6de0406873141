import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminAccountResponse } from "../../../../../../contract"
import { setPausedWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadAccount } from "../../load-accounts"

/** Stops an account; its messages wait until it is resumed. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAccountResponse>
) {
  const accountId = req.params.id ?? ""
  await setPausedWorkflow(req.scope).run({
    input: { subject: { accountId }, paused: true, actorId: actorOf(req) },
  })
  res.json({ account: await loadAccount(req.scope, accountId) })
}
