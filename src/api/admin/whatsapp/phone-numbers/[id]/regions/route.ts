import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminPhoneNumberResponse, changeLinksSchema } from "../../../../../../contract"
import { changeSenderLinksWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadNumber } from "../../load-numbers"

/** Says which regions' orders are written about from a number; each has one number at most. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof changeLinksSchema>>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const numberId = req.params.id ?? ""
  const { add, remove } = req.validatedBody
  await changeSenderLinksWorkflow(req.scope).run({
    input: { numberId, kind: "region", add, remove, actorId: actorOf(req) },
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
