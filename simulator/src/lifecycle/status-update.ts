import type { JsonObject } from "../json"
import { businessScopedUserId } from "../state/business-scoped-user-id"
import type { DeliveryStatus, OutboundMessage } from "../state/message"
import type { World } from "../world"
import { isBefore24 } from "./pricing"

const daySeconds = 24 * 60 * 60

/** The object in `statuses[]` that tells a message's status. */
export function statusUpdate(
  world: World,
  message: OutboundMessage,
  status: DeliveryStatus,
  at: number
): JsonObject {
  const person = world.people.get(message.waId)
  const timestamp = Math.floor(at / 1000)
  const update: JsonObject = { id: message.wamid, status, timestamp: String(timestamp) }
  if (!person.hidesNumber) update.recipient_id = message.waId
  update.recipient_user_id = businessScopedUserId(message.waId)
  if (message.opaque !== undefined) update.biz_opaque_callback_data = message.opaque
  if (status === "failed") {
    update.errors = message.error ? [message.error] : []
    return update
  }
  if (carriesPricing(message, status)) {
    const { category, type } = message.pricing
    const old = isBefore24(world.settings.webhookVersion)
    if (old) update.conversation = conversation(message, status, timestamp)
    update.pricing = { billable: type === "regular", pricing_model: "PMP", type, category }
  }
  return update
}

/** With `sent` and the first of delivered and read; some messages only with the latter. */
function carriesPricing(message: OutboundMessage, status: DeliveryStatus): boolean {
  if (status === "sent") return message.pricing.onSent
  if (status === "delivered") return true
  return message.statusTimes.delivered === undefined
}

function conversation(message: OutboundMessage, status: DeliveryStatus, timestamp: number) {
  return {
    id: message.wamid.slice(-32),
    ...(status === "sent" && { expiration_timestamp: String(timestamp + daySeconds) }),
    origin: { type: message.pricing.category },
  }
}
