import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRemovalResponse } from "../../../../../../contract"
import { loadRemoval } from "../../load-removal"

/** What removing a number would do. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRemovalResponse>
) {
  res.json({ removal: await loadRemoval(req.scope, { numberId: req.params.id ?? "" }) })
}
