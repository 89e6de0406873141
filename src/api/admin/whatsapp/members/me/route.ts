import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMyRoleResponse } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { userBehind } from "../../../../require-role"

/** What whoever asks may do: the screens show and hide by it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMyRoleResponse>
) {
  const userId = await userBehind(req)
  res.json({ member: { user_id: userId, role: await whatsappModule(req.scope).roleOf(userId) } })
}
