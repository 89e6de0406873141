import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateAccount } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { respondWithAccount } from "./respond-with-account"
import type { ListAccounts } from "./validators"

/** Every account with its numbers, what waits on them, and why sending is paused if it is. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAccounts>,
  res: MedusaResponse
) {
  const { limit, offset } = req.validatedQuery
  const { accounts, count } = await whatsappModule(req.scope).listAccountsForAdmin({
    limit,
    offset,
  })
  res.json({ accounts, count, limit, offset })
}

/** Connects an account. Its secrets are encrypted and never answered again. */
export async function POST(req: AuthenticatedMedusaRequest<CreateAccount>, res: MedusaResponse) {
  const { name, waba_id, phone_number_id, access_token, app_secret, verify_token } =
    req.validatedBody
  // Not by a workflow: its engine would write the secrets down between steps.
  const { accountId } = await whatsappModule(req.scope).saveAccount({
    name,
    wabaId: waba_id,
    phoneNumberId: phone_number_id,
    accessToken: access_token,
    appSecret: app_secret,
    verifyToken: verify_token,
  })
  await respondWithAccount(req, res, accountId)
}
