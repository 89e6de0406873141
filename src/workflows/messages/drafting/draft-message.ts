import { decide, priorityOf, type SendDecision } from "../../../domain/messages"
import { messageRequest } from "../../../domain/messages/drafting"
import type { AdmittedMessage, Sender, StoredTemplate } from "../../whatsapp-module"
import type { MessageIntent } from "../message-intent"
import { draftTemplate } from "./draft-template"
import { draftText } from "./draft-text"
import type { DraftedContent } from "./drafted-content"
import type { ResolvedRecipient } from "./resolved-recipient"

export interface DraftInput {
  /** The message's id, echoed by Meta in every status of it. */
  id: string
  now: Date
  intent: MessageIntent
  recipient: ResolvedRecipient
  sender: Sender | null
  /** The intended template in each of its languages, in the sender's account. */
  templates: readonly StoredTemplate[]
}

/**
 * Writes one message as it goes into the outbox: rendered now, since a receipt says what the order
 * was then, and decided: queued, waiting, or suppressed with its reason.
 */
export function draftMessage(input: DraftInput): AdmittedMessage {
  const { intent, recipient, sender } = input
  const content = draftContent(input)
  const decision = decide(factsOf(input, content))

  return {
    id: input.id,
    idempotencyKey: intent.cause,
    accountId: sender?.accountId ?? null,
    numberId: sender?.numberId ?? null,
    contactId: recipient.contactId,
    conversationId: intent.conversationId ?? null,
    automationId: intent.automationId ?? null,
    orderId: intent.orderId ?? null,
    customerId: intent.customerId ?? recipient.facts?.customerId ?? null,
    purpose: intent.purpose,
    priority: priorityOf(intent.purpose),
    type: content.type,
    templateId: content.templateId ?? null,
    templateName: content.templateName ?? null,
    templateLanguage: content.templateLanguage ?? null,
    recipient: recipient.kind === "none" ? null : recipient.address,
    text: content.text ?? null,
    content: content.rendered ?? null,
    contextWamid: intent.content.kind === "text" ? intent.content.contextWamid : null,
    payload: decision.kind === "suppress" ? null : payloadOf(input, content),
    ...outcomeOf(decision, content, recipient),
  }
}

function draftContent({ intent, recipient, templates }: DraftInput): DraftedContent {
  const { content } = intent
  if (content.kind === "text") return draftText(content)

  const locale = intent.locale ?? recipient.facts?.locale ?? null
  return draftTemplate({ intent, content, templates, locale })
}

function factsOf({ intent, recipient, sender, now }: DraftInput, content: DraftedContent) {
  const { facts } = recipient
  return {
    now,
    sendAfter: dateOf(intent.sendAfter),
    purpose: intent.purpose,
    content: content.policy,
    recipient:
      recipient.kind === "none"
        ? { kind: recipient.kind, problem: recipient.problem }
        : { kind: recipient.kind },
    consent: facts?.consent ?? {},
    lastInboundAt: dateOf(facts?.lastInboundAt),
    blockedAt: dateOf(facts?.blockedAt),
    unreachableUntil: dateOf(facts?.unreachableUntil),
    sender: sender ? ("ok" as const) : ("none" as const),
    notificationsDisabled: intent.notificationsDisabled,
    missingVariables: content.missingVariables,
    respondsToInbound: intent.respondsToInbound,
  }
}

/** Dates that crossed a workflow's checkpoint are texts. */
function dateOf(value: Date | string | null | undefined): Date | null {
  return value ? new Date(value) : null
}

function payloadOf({ id, recipient }: DraftInput, { wire }: DraftedContent): string | null {
  if (!wire || recipient.kind === "none") return null

  return messageRequest({ id, recipient, content: wire })
}

type Outcome = Pick<AdmittedMessage, "status" | "reason" | "reasonDetails" | "sendAfter">

function outcomeOf(
  decision: SendDecision,
  content: DraftedContent,
  recipient: ResolvedRecipient
): Outcome {
  switch (decision.kind) {
    case "send":
      return { status: "queued", reason: null, reasonDetails: null, sendAfter: null }
    case "wait_until":
      return {
        status: decision.reason === "scheduled" ? "scheduled" : "queued",
        reason: decision.reason,
        reasonDetails: null,
        sendAfter: decision.at,
      }
    case "suppress":
      return {
        status: "suppressed",
        reason: decision.reason,
        reasonDetails: detailsOf(decision.reason, content, recipient),
        sendAfter: null,
      }
  }
}

function detailsOf(
  reason: string,
  { missingVariables }: DraftedContent,
  recipient: ResolvedRecipient
): Record<string, unknown> | null {
  if (reason === "missing_variable") return { missingVariables }
  if (recipient.kind === "none" && recipient.explanation) {
    return { explanation: recipient.explanation }
  }
  return null
}
