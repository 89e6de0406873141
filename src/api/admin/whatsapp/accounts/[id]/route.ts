import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UpdateAccount } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { respondWithAccount } from "../respond-with-account"

/** Changes an account. A new access token lets messages that waited for it leave. */
export async function POST(req: AuthenticatedMedusaRequest<UpdateAccount>, res: MedusaResponse) {
  const { name, access_token, app_secret, verify_token } = req.validatedBody
  const { accountId } = await whatsappModule(req.scope).saveAccount({
    id: req.params.id,
    name,
    accessToken: access_token,
    appSecret: app_secret,
    verifyToken: verify_token,
  })
  await respondWithAccount(req, res, accountId)
}
