import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { loadNumber } from "./load-numbers"

interface NumberAction {
  /** For the audit log, such as `phone_number.registered`. */
  action: string
  act: (whatsapp: ReturnType<typeof whatsappModule>, numberId: string) => Promise<void>
  /** What the audit log keeps of it. */
  details?: object
  /** What it must not keep, wherever it stands. */
  secrets?: string[]
}

/**
 * Does one thing with a number at Meta, remembers who did it and answers the number. Not by a
 * workflow: its engine would write codes and PINs down, and Meta undoes nothing.
 */
export async function actOnNumber(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "params" | "auth_context">,
  res: MedusaResponse<AdminPhoneNumberResponse>,
  { action, act, details, secrets }: NumberAction
): Promise<void> {
  const numberId = req.params.id ?? ""
  const whatsapp = whatsappModule(req.scope)
  await act(whatsapp, numberId)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action,
    resource_type: "phone_number",
    resource_id: numberId,
    after: details,
    secrets,
  })
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
