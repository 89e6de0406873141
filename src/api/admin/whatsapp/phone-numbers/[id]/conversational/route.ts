import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminConversational,
  AdminConversationalResponse,
  UpdateConversational,
} from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"

/** What a chat with the number offers before anybody has written, and after a slash. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminConversationalResponse>
) {
  res.json({ conversational: await load(req.scope, req.params.id ?? "") })
}

/** Changes ice breakers and commands at Meta; a list that is not named stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateConversational>,
  res: MedusaResponse<AdminConversationalResponse>
) {
  const numberId = req.params.id ?? ""
  const before = await load(req.scope, numberId)
  const { ice_breakers = before.ice_breakers, commands = before.commands } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.updateConversational(numberId, { iceBreakers: ice_breakers, commands })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.conversational_updated",
    resource_type: "phone_number",
    resource_id: numberId,
    before,
    after: { ice_breakers, commands },
  })
  res.json({ conversational: await load(req.scope, numberId) })
}

async function load(container: MedusaContainer, numberId: string): Promise<AdminConversational> {
  const { iceBreakers, commands } = await whatsappModule(container).retrieveConversational(numberId)
  return { ice_breakers: iceBreakers, commands }
}
