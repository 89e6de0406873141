import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProfileResponse } from "../../../../../../../contract"
import { whatsappModule } from "../../../../../../../workflows"
import { actorOf } from "../../../../../../actor-of"
import { loadProfile } from "../load-profile"
import { readPicture } from "./read-picture"

/** Uploads a picture and shows it on the profile. The body is the bytes themselves. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProfileResponse>
) {
  const numberId = req.params.id ?? ""
  const picture = await readPicture(req)
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.setProfilePicture(numberId, picture)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.picture_changed",
    resource_type: "phone_number",
    resource_id: numberId,
    after: { type: picture.mimeType, bytes: picture.bytes.length },
  })
  res.json({ profile: await loadProfile(req.scope, numberId) })
}
