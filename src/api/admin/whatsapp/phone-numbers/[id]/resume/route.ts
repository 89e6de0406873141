import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse } from "../../../../../../contract"
import { setPausedWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadNumber } from "../../load-numbers"

/** Lets a number send again, and what waited on it. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const numberId = req.params.id ?? ""
  await setPausedWorkflow(req.scope).run({
    input: { subject: { numberId }, paused: false, actorId: actorOf(req) },
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
