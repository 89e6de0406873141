import type { MessagePurpose } from "../../../../domain/messages"
import { priorityOf } from "../../../../domain/messages"
import type { ClaimedMessage } from "../../operations/messages/claim-queued-messages"

/** A message a lane holds. */
export function aClaimedMessage(
  purpose: MessagePurpose = "order_updates",
  facts: Partial<ClaimedMessage> = {}
): ClaimedMessage {
  return {
    id: "wamsg_1",
    attempts: 1,
    purpose,
    priority: priorityOf(purpose),
    recipient: "+15550100001",
    payload: "{}",
    templateId: "watpl_1",
    contactId: "wacon_1",
    orderId: "order_1",
    claimId: "claim",
    departure: 1,
    ...facts,
  }
}
