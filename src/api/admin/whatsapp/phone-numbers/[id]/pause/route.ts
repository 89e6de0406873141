import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse } from "../../../../../../contract"
import { setPausedWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadNumber } from "../../load-numbers"

/** Stops a number; its messages wait until it is resumed. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const numberId = req.params.id ?? ""
  await setPausedWorkflow(req.scope).run({
    input: { subject: { numberId }, paused: true, actorId: actorOf(req) },
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
