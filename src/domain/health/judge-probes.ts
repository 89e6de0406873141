import type { BusinessAccount, TokenInfo } from "../../cloud-api/schemas"
import { judgeSilence, readMetaHealth, seen, type Look } from "../setup"
import { assessHealth } from "./assess-health"
import type { HealthFacts } from "./health-facts"
import { worstLevel, type ProbeFinding } from "./probe-findings"

/** What is known of one account at the time of its probes. */
export interface ProbeFacts {
  now: Date
  accountId: string
  token: Look<TokenInfo>
  businessAccount: Look<BusinessAccount>
  /** The shop's own figures. */
  health: HealthFacts
}

const DAY_MS = 86_400_000
const SOON_DAYS = 14

const well = (message: string) => ({ level: "ok" as const, message, remedy: null, numberId: null })

/** What the probes find; those that could not look find nothing. */
export function judgeProbes(facts: ProbeFacts): ProbeFinding[] {
  return [aboutMeta(facts), aboutToken(facts), aboutWebhooks(facts), aboutQueue(facts)].filter(
    (finding) => finding !== null
  )
}

function aboutMeta({ businessAccount }: ProbeFacts): ProbeFinding | null {
  const health = readMetaHealth(seen(businessAccount)?.health_status)
  if (!health) return null
  const probe = "meta"
  if (health.level === "ok") return { probe, ...well("Meta lets the account send.") }
  const message = health.why ?? "Meta limits what the account may send."
  return { probe, level: health.level, message, remedy: health.remedy, numberId: null }
}

function aboutToken({ token, now }: ProbeFacts): ProbeFinding | null {
  const probe = "token"
  const about = { probe, numberId: null } as const
  const remedy = "Generate a new access token and enter it in the account's settings."
  const refused = "WhatsApp does not take the account's access token."
  if (token.kind === "refused") return { ...about, level: "failing", message: refused, remedy }
  if (token.kind !== "seen") return null
  const { is_valid: isValid, expires_at: expiresAt = 0 } = token.value
  const left = expiresAt * 1000 - now.getTime()
  if (!isValid || (expiresAt > 0 && left <= 0)) {
    return { ...about, level: "failing", message: refused, remedy }
  }
  if (expiresAt === 0 || left > SOON_DAYS * DAY_MS) {
    return { probe, ...well("The access token works.") }
  }
  const message = `The account's access token expires on ${new Date(expiresAt * 1000).toISOString().slice(0, 10)}.`
  return { ...about, level: "warning", message, remedy }
}

function aboutWebhooks({ now, accountId, health }: ProbeFacts): ProbeFinding | null {
  const sent = health.lanes
    .filter((lane) => lane.accountId === accountId)
    .map(({ lastSentAt }) => lastSentAt?.getTime() ?? 0)
  const last = Math.max(0, ...sent)
  const { lastReceivedAt: lastWebhookAt } = health.webhooks
  const verdict = judgeSilence({ now, lastWebhookAt, lastSentAt: last ? new Date(last) : null })
  const { message, remedy = null } = verdict
  const probe = "webhooks"
  if (verdict.status === "unknown") return null
  if (verdict.status === "pass") return { probe, ...well(message) }
  return { probe, level: "warning", message, remedy, numberId: null }
}

/** The account's own lanes, by the rules of the health page. */
function aboutQueue({ accountId, health }: ProbeFacts): ProbeFinding {
  const lanes = health.lanes.filter((lane) => lane.accountId === accountId)
  const { reasons } = assessHealth({ ...health, lanes })
  const mine = reasons.filter(({ numberId }) => lanes.some((lane) => lane.numberId === numberId))
  const level = worstLevel(mine)
  const [worst] = mine.filter((reason) => reason.level === level)
  if (!worst) return { probe: "queue", ...well("Messages leave in time.") }
  const { message, remedy, numberId } = worst
  return { probe: "queue", level, message, remedy, numberId }
}
