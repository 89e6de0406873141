import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProfileResponse, UpdateProfile } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { loadProfile } from "./load-profile"

/** What people see when they open the business's profile. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProfileResponse>
) {
  res.json({ profile: await loadProfile(req.scope, req.params.id ?? "") })
}

/** Changes the profile at Meta; what is not named stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateProfile>,
  res: MedusaResponse<AdminProfileResponse>
) {
  const numberId = req.params.id ?? ""
  const whatsapp = whatsappModule(req.scope)
  const before = await loadProfile(req.scope, numberId)
  await whatsapp.updateProfile(numberId, req.validatedBody)
  const profile = await loadProfile(req.scope, numberId)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.profile_updated",
    resource_type: "phone_number",
    resource_id: numberId,
    before,
    after: profile,
  })
  res.json({ profile })
}
