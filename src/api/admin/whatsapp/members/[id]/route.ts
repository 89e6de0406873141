import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminMemberResponse, updateMemberSchema } from "../../../../../contract"
import { changeRole } from "../change-role"

/** Changes a user's role. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof updateMemberSchema>>,
  res: MedusaResponse<AdminMemberResponse>
) {
  await changeRole(req, res, { userId: req.params.id ?? "", role: req.validatedBody.role })
}
