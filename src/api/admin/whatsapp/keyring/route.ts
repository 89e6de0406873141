import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminKeyringResponse } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { presentKeyring } from "./present-keyring"

/** Which secrets are under which key; never a key. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminKeyringResponse>
) {
  res.json({ keyring: presentKeyring(await whatsappModule(req.scope).describeKeyring()) })
}
