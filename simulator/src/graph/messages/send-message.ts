import { scheduleStatuses } from "../../lifecycle/schedule-statuses"
import { pricingOf } from "../../lifecycle/pricing"
import { findScript } from "../../lifecycle/recipient-scripts"
import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-account"
import { businessScopedUserId } from "../../state/business-scoped-user-id"
import type { OutboundMessage } from "../../state/message"
import type { StoredTemplate } from "../../state/stored-template"
import { createWamid } from "../../state/wamid"
import { preciseNow } from "../../precise-now"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { checkParameters } from "../templates/check-parameters"
import { findSendableTemplate } from "../templates/find-sendable-template"
import { checkContent } from "./check-content"
import { checkLimits } from "./check-limits"
import { checkWindow } from "./check-window"
import { missing } from "./refusals"
import { resolveRecipient, type Recipient } from "./resolve-recipient"
import { throwFault } from "./throw-fault"

export type Accepted = {
  message: OutboundMessage
  /** The sender must never learn that the message was taken. */
  loseAnswer?: "drop" | "reset" | GraphError
}

/** Takes a message or throws Meta's refusal, in the order Meta checks. */
export function sendMessage(args: {
  world: World
  number: BusinessNumber
  body: string
  message: JsonObject
}): Accepted {
  const { world, number, message } = args
  const now = preciseNow()
  const recipient = resolveRecipient(message)
  throwFault(world, "messages", recipient.waId)
  if (!number.registered) throw new GraphError({ code: 133010 })
  if (recipient.waId === number.digits) throw new GraphError({ code: 131021 })
  const allowed = world.config.allowedRecipients
  if (allowed && !allowed.includes(recipient.waId)) throw new GraphError({ code: 131030 })
  checkLimits(world, number.id, recipient.waId, now)

  const script = world.config.scriptedRecipients ? findScript(recipient.waId) : undefined
  if (script?.kind === "refuse") throw new GraphError({ code: script.code })
  const template = message.type === "template" ? takeTemplate(world, number, message) : undefined
  if (!template) checkContent(world, message)
  const failure = template
    ? marketingFailure(world, template, recipient)
    : checkWindow(world, number.id, recipient.waId, now)

  const stored = store(args, recipient, template, now)
  scheduleStatuses(world, stored, failure ?? mediaFailure(message))
  if (script?.kind === "refuse_but_send") {
    return { message: stored, loseAnswer: new GraphError({ code: script.code }) }
  }
  return { message: stored, loseAnswer: script?.kind === "drop_response" ? "drop" : undefined }
}

function takeTemplate(world: World, number: BusinessNumber, message: JsonObject): StoredTemplate {
  const sent = asObject(message.template)
  const name = asString(sent?.name)
  const language = asString(asObject(sent?.language)?.code)
  if (!name) throw missing("template.name")
  if (!language) throw missing("template.language.code")
  const account = world.accounts.get(number.accountId)
  if (!account) throw new GraphError({ code: 133010 })
  const template = findSendableTemplate(account, name, language)
  checkParameters(template, asObjects(sent?.components))
  if (template.category === "AUTHENTICATION" && asString(message.to) === undefined) {
    throw new GraphError({ code: 131062 })
  }
  return template
}

const marketingFailure = (world: World, template: StoredTemplate, recipient: Recipient) =>
  world.config.usMarketingPaused &&
  template.category === "MARKETING" &&
  recipient.waId.startsWith("1")
    ? 131049
    : undefined

/** Meta fetches links after it has answered; hosts under `.invalid` never resolve. */
function mediaFailure(message: JsonObject): number | undefined {
  const link = asString(asObject(message[String(message.type)])?.link)
  return link && new URL(link).hostname.endsWith(".invalid") ? 131053 : undefined
}

function store(
  args: { world: World; number: BusinessNumber; body: string; message: JsonObject },
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

/** Meta's answer to a message it has taken. */
export function acceptedBody({ message }: Accepted): string {
  const userId = businessScopedUserId(message.waId)
  const contact = message.toUserId
    ? { input: message.input, user_id: userId }
    : { input: message.input, wa_id: message.waId, user_id: userId }
  return JSON.stringify({
    messaging_product: "whatsapp",
    contacts: [contact],
    messages: [{ id: message.wamid, ...(message.template && { message_status: "accepted" }) }],
  })
}
