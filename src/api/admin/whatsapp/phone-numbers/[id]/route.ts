import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminPhoneNumberResponse,
  AdminRemovedResponse,
  Remove,
  UpdatePhoneNumber,
} from "../../../../../contract"
import { changeNumberWorkflow, removeSenderWorkflow } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"
import { loadNumber } from "../load-numbers"
import { presentRemoved, wishesOf } from "../present-removal"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  res.json({ phone_number: await loadNumber(req.scope, req.params.id ?? "") })
}

/** Changes the default, the share of throughput and the shop's own limits. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdatePhoneNumber>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const numberId = req.params.id ?? ""
  const { is_default, throughput_share, ...limits } = req.validatedBody
  const { limit_per_minute, limit_per_day, limit_per_month } = limits
  await changeNumberWorkflow(req.scope).run({
    input: {
      numberId,
      changes: withoutUndefined({
        isDefault: is_default,
        throughputShare: throughput_share,
        limitPerMinute: limit_per_minute,
        limitPerDay: limit_per_day,
        limitPerMonth: limit_per_month,
      }),
      actorId: actorOf(req),
    },
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}

/** Removes a number; what waits on it is canceled or moves to another one. */
export async function DELETE(
  req: AuthenticatedMedusaRequest<Remove>,
  res: MedusaResponse<AdminRemovedResponse>
) {
  const numberId = req.params.id ?? ""
  const { result } = await removeSenderWorkflow(req.scope).run({
    input: {
      subject: { numberId },
      wishes: wishesOf(req.validatedBody),
      actorId: actorOf(req),
    },
  })
  res.json(presentRemoved({ id: numberId, object: "whatsapp_phone_number" }, result))
}

// What is not named stays as it is, and the audit log names only what is.
function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  const named = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named) as Fields
}
