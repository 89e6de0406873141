import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRemovalResponse } from "../../../../../../contract"
import { loadRemoval } from "../../../phone-numbers/load-removal"

/** What removing an account would do. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRemovalResponse>
) {
  res.json({ removal: await loadRemoval(req.scope, { accountId: req.params.id ?? "" }) })
}
