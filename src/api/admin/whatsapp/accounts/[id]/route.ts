import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAccountResponse,
  AdminRemovedResponse,
  Remove,
  UpdateAccount,
} from "../../../../../contract"
import { removeSenderWorkflow, whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"
import { presentRemoved, wishesOf } from "../../phone-numbers/present-removal"
import { loadAccount } from "../load-accounts"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAccountResponse>
) {
  res.json({ account: await loadAccount(req.scope, req.params.id ?? "") })
}

/** Changes an account. A new access token lets messages that waited for it leave. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateAccount>,
  res: MedusaResponse<AdminAccountResponse>
) {
  const id = req.params.id ?? ""
  const { name, app_id, time_zone, access_token, app_secret, verify_token } = req.validatedBody
  const before = await loadAccount(req.scope, id)
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.saveAccount({
    id,
    name,
    appId: app_id,
    timeZone: time_zone,
    accessToken: access_token,
    appSecret: app_secret,
    verifyToken: verify_token,
  })
  const account = await loadAccount(req.scope, id)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "account.updated",
    resource_type: "account",
    resource_id: id,
    before: changeable(before),
    after: changeable(account),
    secrets: [access_token, app_secret, verify_token],
  })
  res.json({ account })
}

/** Removes an account with its numbers; what waits is canceled or moves to another number. */
export async function DELETE(
  req: AuthenticatedMedusaRequest<Remove>,
  res: MedusaResponse<AdminRemovedResponse>
) {
  const accountId = req.params.id ?? ""
  const { result } = await removeSenderWorkflow(req.scope).run({
    input: {
      subject: { accountId },
      wishes: wishesOf(req.validatedBody),
      actorId: actorOf(req),
    },
  })
  res.json(presentRemoved({ id: accountId, object: "whatsapp_account" }, result))
}

/** What of an account a person changes; of secrets, when they were set and how they end. */
function changeable({ name, app_id, time_zone, secrets }: Awaited<ReturnType<typeof loadAccount>>) {
  return { name, app_id, time_zone, secrets }
}
