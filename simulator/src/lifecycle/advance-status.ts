import { contactOf } from "./contact-of"
import { webhookError } from "../graph/webhook-error"
import { chatKey } from "../state/chats"
import type { DeliveryStatus, OutboundMessage } from "../state/message"
import { sendUpdate } from "../webhooks/send-update"
import type { World } from "../world"
import { statusUpdate } from "./status-update"

const ranks: Record<DeliveryStatus, number> = {
  accepted: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  failed: 4,
}

/** Moves a message forward, never back, and tells whoever is subscribed. */
export function advanceStatus(
  world: World,
  message: OutboundMessage,
  status: Exclude<DeliveryStatus, "accepted">,
  errorCode?: number
): boolean {
  if (ranks[status] <= ranks[message.status]) return false
  if (status === "failed" && ranks[message.status] >= ranks.delivered) return false
  const now = Date.now()
  message.status = status
  message.statusTimes[status] = now
  if (errorCode !== undefined) message.error = webhookError(errorCode)
  sendUpdate(world, {
    kind: "status",
    accountId: message.number.accountId,
    number: message.number,
    status: statusUpdate(world, message, status, now),
    // Only people known by their user id come with a contact in statuses.
    contact:
      status !== "failed" && (message.toUserId || world.people.get(message.waId).hidesNumber)
        ? contactOf(world, message.waId)
        : undefined,
  })
  world.changes.changed(chatKey(message.number.id, message.waId))
  return true
}
