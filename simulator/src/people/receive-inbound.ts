import { GraphError, unknownObject } from "../graph/graph-error"
import { contactOf } from "../lifecycle/contact-of"
import { asObject, type JsonObject } from "../json"
import { businessScopedUserId } from "../state/business-scoped-user-id"
import { canonicalWaId } from "../state/canonical-wa-id"
import type { InboundMessage } from "../state/message"
import { digitsOf } from "../state/phone-digits"
import { createWamid } from "../state/wamid"
import { preciseNow } from "../precise-now"
import { sendUpdate } from "../webhooks/send-update"
import type { World } from "../world"
import { inboundSchema, type InboundRequest } from "./inbound-schema"
import { storeInboundMedia } from "./store-inbound-media"

const unsupportedError = new GraphError({
  code: 131051,
  details: "Message type is currently not supported.",
})

/** A person writes: the window opens, the business hears of it. */
export function receiveInbound(world: World, input: InboundRequest): InboundMessage {
  const request = inboundSchema.parse(input)
  const number = world.numbers.get(request.to)
  if (!number) throw unknownObject(request.to, "POST")
  const waId = canonicalWaId(digitsOf(request.from))
  const person = world.people.update(waId, {
    name: request.name,
    username: request.username,
    hidesNumber: request.hide_number,
  })
  const now = preciseNow()
  const at = request.timestamp === undefined ? now : request.timestamp * 1000
  const wire: JsonObject = {
    ...(!person.hidesNumber && { from: waId }),
    from_user_id: businessScopedUserId(waId),
    id: request.id ?? createWamid(waId),
    timestamp: String(Math.floor(at / 1000)),
    type: request.type,
    ...contentOf(world, request.type, request[request.type]),
    ...(request.context && { context: request.context }),
    ...(request.referral && { referral: request.referral }),
  }
  const message: InboundMessage = {
    direction: "inbound",
    seq: world.history.takeSeq(),
    wamid: String(wire.id),
    number,
    waId,
    receivedAt: now,
    type: request.type,
    wire,
  }
  // Whoever is blocked sees one tick for ever; nobody hears of it.
  if (number.blocked.has(waId)) return message
  world.windows.open({
    numberId: number.id,
    waId,
    at,
    fromAdvertisement: Boolean(request.referral),
  })
  world.history.add(message)
  world.counts.inbound += 1
  world.changes.changed(world.chats.add(message).key)
  sendUpdate(world, {
    kind: "message",
    accountId: number.accountId,
    number,
    message: wire,
    contact: request.type === "system" ? undefined : contactOf(world, waId),
  })
  return message
}

function contentOf(world: World, type: string, content: unknown): JsonObject {
  if (type === "unsupported") {
    const { code, message } = unsupportedError
    const details = unsupportedError.input.details
    return {
      errors: [{ code, title: message, message, error_data: { details } }],
      unsupported: content ?? { type: "unknown" },
    }
  }
  // Contacts are the one content that is a list.
  const object = asObject(content)
  return { [type]: object ? storeInboundMedia(world, type, object) : content }
}
