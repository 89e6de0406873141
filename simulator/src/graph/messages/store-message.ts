import { asString, type JsonObject } from "../../json"
import { pricingOf } from "../../lifecycle/pricing"
import type { BusinessNumber } from "../../state/business-account"
import type { OutboundMessage } from "../../state/message"
import type { StoredTemplate } from "../../state/stored-template"
import { createWamid } from "../../state/wamid"
import type { World } from "../../world"
import type { Recipient } from "./resolve-recipient"

export type IncomingRequest = {
  world: World
  number: BusinessNumber
  /** The request as it came. */
  body: string
  message: JsonObject
}

/** Keeps a message that passed every check: history, chat, tally. */
export function storeMessage(
  args: IncomingRequest,
  recipient: Recipient,
  template: StoredTemplate | undefined,
  now: number
): OutboundMessage {
  const { world, number, message } = args
  const seq = world.history.takeSeq()
  const { waId } = recipient
  const stored: OutboundMessage = {
    direction: "outbound",
    seq,
    wamid: createWamid(waId),
    number,
    waId,
    receivedAt: now,
    type: asString(message.type) ?? "text",
    input: recipient.input,
    toUserId: recipient.toUserId,
    body: args.body,
    opaque: asString(message.biz_opaque_callback_data),
    template,
    status: "accepted",
    statusTimes: {},
    pricing: pricingOf(world, { numberId: number.id, waId, template, now, seq }),
  }
  if (stored.opaque !== undefined) world.tally.add(stored.opaque)
  world.counts.accepted += 1
  world.history.add(stored)
  world.changes.changed(world.chats.add(stored).key)
  return stored
}
