import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminPhoneNumberResponse,
  AdminPhoneNumbersResponse,
  CreatePhoneNumber,
  listPhoneNumbersSchema,
} from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { loadNumber, loadNumbers } from "./load-numbers"

/** Every number of every account, the default one first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listPhoneNumbersSchema>>,
  res: MedusaResponse<AdminPhoneNumbersResponse>
) {
  const { account_id, q, limit, offset } = req.validatedQuery
  const { numbers, count } = await loadNumbers(req.scope, {
    accountIds: account_id ? [account_id] : undefined,
    q,
    limit,
    offset,
  })
  res.json({ phone_numbers: numbers, count, limit, offset })
}

/** Connects a number of a connected account, once Meta says that it belongs to it. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreatePhoneNumber>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const { account_id, phone_number_id } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  const numberId = await whatsapp.addNumber({
    accountId: account_id,
    phoneNumberId: phone_number_id,
  })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.connected",
    resource_type: "phone_number",
    resource_id: numberId,
    after: { account_id, phone_number_id },
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
