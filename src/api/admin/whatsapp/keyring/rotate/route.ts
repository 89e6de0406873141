import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRotatedResponse } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"
import { presentKeyring } from "../present-keyring"

/** Encrypts every secret again under the first key. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRotatedResponse>
) {
  const whatsapp = whatsappModule(req.scope)
  const rotated = await whatsapp.rotateSecrets()
  const keyring = await whatsapp.describeKeyring()
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "keyring.rotated",
    resource_type: "keyring",
    resource_id: keyring.keys[0]?.id ?? null,
    after: { rotated },
  })
  res.json({ keyring: presentKeyring(keyring), rotated })
}
