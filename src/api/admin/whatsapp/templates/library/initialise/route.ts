import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminInitialiseTemplatesResponse,
  initialiseTemplatesSchema,
} from "../../../../../../contract"
import { roleCovers } from "../../../../../../domain/members"
import { initialiseLibrary, whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { userBehind } from "../../../../../require-role"
import { refused } from "../../../../../../modules/whatsapp"

/** Makes ready-made templates an account's own, and hands them in when an owner asks for that. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof initialiseTemplatesSchema>>,
  res: MedusaResponse<AdminInitialiseTemplatesResponse>
) {
  const userId = await userBehind(req)
  const input = req.validatedBody
  const role = await whatsappModule(req.scope).roleOf(userId)
  if (input.submit && !roleCovers(role, "owner")) {
    throw refused("FORBIDDEN", "library_takes_owner")
  }
  res.json(await initialiseLibrary(req.scope, { ...input, userId, actorId: actorOf(req) }))
}
