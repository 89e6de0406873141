import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTestMessageResponse } from "../../../../contract"
import { explainReason, isReason } from "../../../../domain/messages"
import { refused } from "../../../../modules/whatsapp"
import { whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"

interface SentTest {
  /** What was kept of it, if anything. */
  message: { id: string; status: string; reason: string | null } | undefined
  /** What the test was of, as the audit log names it. */
  of: { action: string; resource_type: string; resource_id: string }
}

/** Answers somebody of the shop who sent a message to try things out, and remembers that they did. */
export async function answerTest(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "auth_context">,
  res: MedusaResponse<AdminTestMessageResponse>,
  { message, of }: SentTest
) {
  if (!message) throw refused("UNEXPECTED_STATE", "test_not_kept")
  const { id, status, reason } = message
  await whatsappModule(req.scope).recordAudit({
    ...of,
    actor_id: actorOf(req),
    after: { message_id: id },
  })
  res.json({
    message: { id, status, explanation: reason && isReason(reason) ? explainReason(reason) : null },
  })
}
