import { asString, type JsonObject } from "../../json"
import { chatKey } from "../../state/chats"
import type { BusinessNumber } from "../../state/business-account"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { missing } from "./refusals"

/** Blue ticks for the person: that message and all before it, and typing if it is wished. */
export function markAsRead(world: World, number: BusinessNumber, request: JsonObject): void {
  const wamid = asString(request.message_id)
  if (!wamid) throw missing("message_id")
  const message = world.history.find(wamid)
  if (message?.direction !== "inbound" || message.number.id !== number.id) {
    throw new GraphError({
      code: 131009,
      details: `Invalid message id ${wamid}: no such inbound message of this number.`,
    })
  }
  const now = Date.now()
  const chat = world.chats.find(number.id, message.waId)
  for (const earlier of chat?.messages ?? [message]) {
    if (earlier.direction === "inbound" && earlier.seq <= message.seq) earlier.readAt ??= now
  }
  if (chat && request.typing_indicator) chat.typingSince = now
  world.changes.changed(chatKey(number.id, message.waId))
}
