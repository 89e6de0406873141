import type { SendFacts } from "../send-facts"

type PolicyStatus = Extract<SendFacts["content"], { kind: "template" }>["status"]

const KNOWN: Record<PolicyStatus, true> = {
  APPROVED: true,
  PAUSED: true,
  PENDING: true,
  REJECTED: true,
  IN_APPEAL: true,
  LIMIT_EXCEEDED: true,
  PENDING_DELETION: true,
  ARCHIVED: true,
  DISABLED: true,
  DELETED: true,
  MISSING: true,
}

/** A template's stored status for the policy: a draft, or one Meta invented since, is not approved. */
export function policyStatus(status: string): PolicyStatus {
  return isKnown(status) ? status : "REJECTED"
}

function isKnown(status: string): status is PolicyStatus {
  return Object.hasOwn(KNOWN, status)
}
