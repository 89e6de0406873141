import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminAccountResponse,
  AdminAccountsResponse,
  CreateAccount,
  listAccountsSchema,
} from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { loadAccount, loadAccounts } from "./load-accounts"

/** Every account with its numbers, what waits on them, and why sending is paused if it is. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listAccountsSchema>>,
  res: MedusaResponse<AdminAccountsResponse>
) {
  const { limit, offset } = req.validatedQuery
  res.json({ ...(await loadAccounts(req.scope, { limit, offset })), limit, offset })
}

/** Connects an account. Its secrets are encrypted and never answered again. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateAccount>,
  res: MedusaResponse<AdminAccountResponse>
) {
  const { name, waba_id, phone_number_id, app_id, access_token, app_secret, verify_token } =
    req.validatedBody
  // Not by a workflow: its engine would write the secrets down between steps.
  const whatsapp = whatsappModule(req.scope)
  const { accountId } = await whatsapp.saveAccount({
    name,
    wabaId: waba_id,
    phoneNumberId: phone_number_id,
    appId: app_id,
    accessToken: access_token,
    appSecret: app_secret,
    verifyToken: verify_token,
  })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "account.connected",
    resource_type: "account",
    resource_id: accountId,
    after: { name, waba_id, phone_number_id, app_id },
    secrets: [access_token, app_secret, verify_token],
  })
  await whatsapp.readNewAccount(accountId)
  res.json({ account: await loadAccount(req.scope, accountId) })
}
