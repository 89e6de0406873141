import type { AdminHealth, AdminLaneHealth } from "../../../../contract"
import { assessHealth, type HealthFacts, type LaneFacts } from "../../../../domain/health"
import { explainReason } from "../../../../domain/messages"

/** What is known of the shop's health, with what is thought of it, as the contract has it. */
export function presentHealth(facts: HealthFacts): AdminHealth {
  const { status, reasons } = assessHealth(facts)
  const { unprocessed, failing, givenUp, lagSeconds, lastReceivedAt } = facts.webhooks
  return {
    status,
    reasons: reasons.map(({ accountId, numberId, ...reason }) => ({
      ...reason,
      account_id: accountId,
      number_id: numberId,
    })),
    checked_at: facts.now.toISOString(),
    recent_since: facts.recentSince.toISOString(),
    lanes: facts.lanes.map((lane) => presentLane(lane, facts.now)),
    account_problems: facts.accounts.flatMap(({ accountId, name, problem }) =>
      problem
        ? [{ account_id: accountId, name, ...problem, since: problem.since.toISOString() }]
        : []
    ),
    webhooks: {
      unprocessed,
      failing,
      given_up: givenUp,
      lag_seconds: Math.round(lagSeconds),
      last_received_at: isoOf(lastReceivedAt),
    },
  }
}

function presentLane(lane: LaneFacts, now: Date): AdminLaneHealth {
  return {
    number_id: lane.numberId,
    account_id: lane.accountId,
    display_phone_number: lane.displayPhoneNumber,
    queued: lane.queued,
    queued_marketing: lane.queuedMarketing,
    oldest_queued_at: isoOf(lane.oldestQueuedAt),
    oldest_transactional_at: isoOf(lane.oldestTransactionalAt),
    scheduled: lane.scheduled,
    unconfirmed: lane.unconfirmed,
    paused: pauseOf(lane, now),
    sent: lane.sent,
    failed: lane.failed,
    last_sent_at: isoOf(lane.lastSentAt),
    answer_times: lane.answerTimes
      ? { ...lane.answerTimes, measured_at: new Date(lane.answerTimes.measured_at).toISOString() }
      : null,
  }
}

function pauseOf(lane: LaneFacts, now: Date) {
  const { isAccountPaused, isPausedByPerson, pausedUntil, quotaUntil } = lane
  if (isAccountPaused) return { ...explainReason("account_paused"), until: null }
  if (isPausedByPerson) return { ...explainReason("number_paused"), until: null }
  if (pausedUntil && pausedUntil > now) {
    return { ...explainReason("rate_limited"), until: pausedUntil.toISOString() }
  }
  if (quotaUntil && quotaUntil > now) {
    return { ...explainReason("quota"), until: quotaUntil.toISOString() }
  }
  return null
}

function isoOf(date: Date | null): string | null {
  return date?.toISOString() ?? null
}
