import { scheduleStatuses } from "../../lifecycle/schedule-statuses"
import { findScript, type RecipientScript } from "../../lifecycle/recipient-scripts"
import type { OutboundMessage } from "../../state/message"
import { preciseNow } from "../../precise-now"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { refuseBlocked } from "../health/refuse-blocked"
import { holdForQuality } from "../templates/review/pacing"
import { checkContent } from "./check-content"
import { checkLimits } from "./check-limits"
import { checkWindow } from "./check-window"
import { laterFailure } from "./later-failure"
import { resolveRecipient, type Recipient } from "./resolve-recipient"
import { storeMessage, type IncomingRequest } from "./store-message"
import { takeTemplate } from "./take-template"
import { throwFault } from "./throw-fault"

export type Accepted = {
  message: OutboundMessage
  /** The sender must never learn that the message was taken. */
  loseAnswer?: "drop" | GraphError
}

/** Takes a message or throws Meta's refusal, in the order Meta checks. */
export function sendMessage(request: IncomingRequest): Accepted {
  const { world, number, message } = request
  const now = preciseNow()
  const recipient = resolveRecipient(message)
  const { waId } = recipient
  throwFault(world, "messages", waId)
  checkParties(request, recipient)
  checkLimits(world, number.id, waId, now)
  const script = world.config.scriptedRecipients ? findScript(waId) : undefined
  if (script?.kind === "refuse") throw new GraphError({ code: script.code })

  const template = message.type === "template" ? takeTemplate(world, number, message) : undefined
  if (!template) checkContent(world, message)
  const windowFailure = template ? undefined : checkWindow(world, number.id, waId, now)
  const failure = windowFailure ?? laterFailure(world, message, waId, template)

  const stored = storeMessage(request, recipient, template, now)
  if (!holdForQuality(world, stored, failure)) scheduleStatuses(world, stored, failure)
  const refusal = refusalAllTheSame(world, script)
  if (refusal) return { message: stored, loseAnswer: refusal }
  return { message: stored, loseAnswer: script?.kind === "drop_response" ? "drop" : undefined }
}

/** The refusal of a message that goes out nevertheless. */
function refusalAllTheSame(world: World, script?: RecipientScript): GraphError | undefined {
  if (script?.kind === "refuse_but_send") return new GraphError({ code: script.code })
  const { code, chance } = world.faults.refuseAfterAccept
  return chance.happens() ? new GraphError({ code }) : undefined
}

function checkParties({ world, number }: IncomingRequest, { waId }: Recipient): void {
  if (!number.registered) throw new GraphError({ code: 133010 })
  refuseBlocked(world, number)
  if (waId === number.digits) throw new GraphError({ code: 131021 })
  if (number.blocked.has(waId)) throw new GraphError({ code: 130403 })
  const allowed = world.config.allowedRecipients
  if (allowed && !allowed.includes(waId)) throw new GraphError({ code: 131030 })
}
