import type { AccountFacts, HealthFacts, LaneFacts } from "./health-facts"
import { LANE_RULES, type Rule } from "./lane-rules"
import { WEBHOOK_RULES } from "./webhook-rules"

/** Something a person should look at. */
export interface HealthReason {
  code: string
  level: "warning" | "failing"
  message: string
  remedy: string
  accountId: string | null
  numberId: string | null
}

export interface HealthAssessment {
  status: "ok" | "warning" | "failing"
  /** The worst first. */
  reasons: HealthReason[]
}

/** Says how the shop's WhatsApp is, and everything that keeps it from being well. */
export function assessHealth(facts: HealthFacts): HealthAssessment {
  const reasons = [
    ...(facts.lanes.length === 0 ? [NO_NUMBER] : []),
    ...facts.accounts.flatMap(aboutAccount),
    ...facts.accounts.flatMap(aboutProbes),
    ...facts.lanes.flatMap((lane) => aboutLane(lane, facts)),
    ...signs(WEBHOOK_RULES, facts.webhooks, facts).map((sign) => ({
      ...sign,
      accountId: null,
      numberId: null,
    })),
  ].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  return { status: reasons[0]?.level ?? "ok", reasons }
}

const LEVELS = ["failing", "warning"]

const NO_NUMBER: HealthReason = {
  code: "no_number",
  level: "warning",
  message: "No WhatsApp number is connected, so nothing can be sent.",
  remedy: "Connect a WhatsApp account in the settings.",
  accountId: null,
  numberId: null,
}

function aboutAccount({ accountId, name, problem }: AccountFacts): HealthReason[] {
  if (!problem) return []
  const { message, remedy, isWanted = false } = problem
  return [
    {
      code: "account_paused",
      level: isWanted ? "warning" : "failing",
      message: `Sending is paused for ${name}: ${message}`,
      remedy,
      accountId,
      numberId: null,
    },
  ]
}

/** What only probes see; webhooks and queues are judged by the figures of this moment. */
const SEEN_BY_PROBES = ["meta", "token"] as const

function aboutProbes({ accountId, name, probed = {} }: AccountFacts): HealthReason[] {
  return SEEN_BY_PROBES.flatMap((probe) => {
    const found = probed[probe]
    if (!found || found.level === "ok") return []
    const { level, message, remedy, numberId } = found
    return [
      {
        ...{ code: `${probe}_probe`, level, message: `${name}: ${message}`, accountId, numberId },
        remedy: remedy ?? "Look at the set-up of the account.",
      },
    ]
  })
}

function aboutLane(lane: LaneFacts, facts: HealthFacts): HealthReason[] {
  const { accountId, numberId } = lane
  return signs(LANE_RULES, lane, facts).map((sign) => ({ ...sign, accountId, numberId }))
}

/** Of each group of rules, the first that applies. */
function signs<Subject>(
  groups: readonly (readonly Rule<Subject>[])[],
  subject: Subject,
  facts: HealthFacts
) {
  return groups.flatMap((rules) => {
    const rule = rules.find(({ applies }) => applies(subject, facts))
    if (!rule) return []
    const { code, level, message, remedy } = rule
    return [{ code, level, message: message(subject, facts), remedy }]
  })
}
