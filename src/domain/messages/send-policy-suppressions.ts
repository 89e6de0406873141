import type { TemplateStatus } from "../../cloud-api/schemas"
import type { ConsentState, Purpose } from "../consent"
import { PURPOSES } from "../consent"
import { isWindowOpen } from "./customer-service-window"
import type { SuppressionReason } from "./reasons"
import type { SendFacts } from "./send-facts"

type Check = (facts: SendFacts, leavesAt: Date) => SuppressionReason | null

/**
 * Every ground for never sending a message. When several apply, the first is the one shown: what
 * the shop or the person decided comes before what is technically wrong.
 */
const CHECKS: readonly Check[] = [
  ({ notificationsDisabled }) => (notificationsDisabled ? "notifications_disabled" : null),
  ({ recipient }) => (recipient.kind === "none" ? recipient.problem : null),
  ({ blockedAt }) => (blockedAt ? "blocked" : null),
  refusedByConsent,
  needsPhoneNumber,
  ({ sender }) => (sender === "none" ? "no_sender" : null),
  ({ content }) => (content.kind === "template" ? templateRefusal(content.status) : null),
  ({ missingVariables }) => (missingVariables?.length ? "missing_variable" : null),
  ({ content, lastInboundAt }, leavesAt) =>
    content.kind === "free_form" && !isWindowOpen({ lastInboundAt, now: leavesAt })
      ? "window_closed"
      : null,
  ({ unreachableUntil }, leavesAt) =>
    unreachableUntil && unreachableUntil > leavesAt ? "unreachable" : null,
]

/** The first reason for never sending the message, or null. */
export function whySuppressed(facts: SendFacts, leavesAt: Date): SuppressionReason | null {
  for (const check of CHECKS) {
    const reason = check(facts, leavesAt)
    if (reason) return reason
  }
  return null
}

/** One that is paused or in review is no reason: Meta decides by itself, so its messages wait. */
const TEMPLATE_REASONS: Record<TemplateStatus | "MISSING", SuppressionReason | null> = {
  APPROVED: null,
  PAUSED: null,
  PENDING: null,
  REJECTED: "template_not_approved",
  IN_APPEAL: null,
  LIMIT_EXCEEDED: "template_not_approved",
  PENDING_DELETION: "template_not_approved",
  ARCHIVED: "template_not_approved",
  DISABLED: "template_disabled",
  DELETED: "template_missing",
  MISSING: "template_missing",
}

/**
 * Why a template with this status is never sent, or null. Neither a draft of ours nor a status Meta
 * invents tomorrow is an approval.
 */
export function templateRefusal(status: string): SuppressionReason | null {
  return Object.hasOwn(TEMPLATE_REASONS, status)
    ? TEMPLATE_REASONS[status as keyof typeof TEMPLATE_REASONS]
    : "template_not_approved"
}

/** Meta does not deliver one-time codes to people known only by a business-scoped user id. */
function needsPhoneNumber({ recipient, purpose, content }: SendFacts): SuppressionReason | null {
  const isCode =
    purpose === "authentication" ||
    (content.kind === "template" && content.category === "AUTHENTICATION")
  return isCode && recipient.kind === "user_id" ? "authentication_needs_phone" : null
}

/** Both must allow: our purpose, and Meta's category when it calls the template marketing. */
function refusedByConsent(facts: SendFacts, leavesAt: Date): SuppressionReason | null {
  const isMarketing = facts.content.kind === "template" && facts.content.category === "MARKETING"

  return refusedForPurpose(facts, leavesAt) ?? (isMarketing ? refusalOf(facts, "marketing") : null)
}

function refusedForPurpose(facts: SendFacts, leavesAt: Date): SuppressionReason | null {
  const answering = isWindowOpen({ lastInboundAt: facts.lastInboundAt, now: leavesAt })
  if (answering && facts.respondsToInbound) return null

  switch (facts.purpose) {
    case "authentication":
      // Asking for the code is the consent.
      return null
    case "conversation":
      // Whoever wrote wants an answer; later, writing first needs some consent to messages.
      return answering ? null : refusalOfAll(facts)
    default:
      return refusalOf(facts, facts.purpose)
  }
}

function refusalOf({ consent }: SendFacts, purpose: Purpose): SuppressionReason | null {
  return REFUSALS[consent[purpose] ?? "none"]
}

function refusalOfAll(facts: SendFacts): SuppressionReason | null {
  const refusals = PURPOSES.map((purpose) => refusalOf(facts, purpose))
  if (refusals.includes(null)) return null
  return refusals.includes("opted_out") ? "opted_out" : "no_consent"
}

const REFUSALS: Record<ConsentState, SuppressionReason | null> = {
  granted: null,
  none: "no_consent",
  pending: "no_consent",
  withdrawn: "opted_out",
}
