import type { HealthFacts, LaneFacts } from "./health-facts"
import { inWords, minutesSince } from "./in-words"

/** A sign that something is wrong, what a person reads about it, and what they can do. */
export interface Rule<Subject> {
  code: string
  level: "warning" | "failing"
  /** For the documentation: when it applies. */
  when: string
  applies: (subject: Subject, facts: HealthFacts) => boolean
  message: (subject: Subject, facts: HealthFacts) => string
  remedy: string
}

/** Messages wait for their turn this long without anybody having to look. */
const SLOW_MINUTES = 2
const STALLED_MINUTES = 10

const MOST_UNCONFIRMED_SHARE = 0.05
const FEW_UNCONFIRMED = 10

const FEW_FAILED = 10
const MANY_FAILED_SHARE = 0.2
const MOST_FAILED_SHARE = 0.5

const percent = (share: number) => `${share * 100} %`

const nameOf = ({ displayPhoneNumber, numberId }: LaneFacts) => displayPhoneNumber ?? numberId

const isResting = (lane: LaneFacts, { now }: HealthFacts) =>
  lane.isAccountPaused || (lane.pausedUntil !== null && lane.pausedUntil > now)

const failedShare = ({ sent, failed }: LaneFacts) =>
  failed < FEW_FAILED ? 0 : failed / Math.max(sent, failed)

/** A campaign may wait for hours; it is stalled only when nothing leaves any more. */
function isStalled(lane: LaneFacts, { now }: HealthFacts): boolean {
  const sinceSent = lane.lastSentAt ? minutesSince(lane.lastSentAt, now) : Infinity
  const waited = lane.oldestQueuedAt ? minutesSince(lane.oldestQueuedAt, now) : 0
  return waited >= STALLED_MINUTES && sinceSent >= STALLED_MINUTES
}

function isSlow(lane: LaneFacts, { now }: HealthFacts): boolean {
  const { oldestTransactionalAt: oldest } = lane
  return oldest !== null && minutesSince(oldest, now) >= SLOW_MINUTES
}

/** What may be wrong with a number's way out; of rules about the same thing the first that applies counts. */
export const LANE_RULES: readonly (readonly Rule<LaneFacts>[])[] = [
  [
    {
      code: "number_paused",
      level: "warning",
      when: "A person paused the number.",
      applies: ({ isPausedByPerson = false, isAccountPaused }) =>
        isPausedByPerson && !isAccountPaused,
      message: (lane) => `You paused ${nameOf(lane)}; its messages wait.`,
      remedy: "Resume the number in the settings when they may leave.",
    },
    {
      code: "number_throttled",
      level: "warning",
      when: "Meta asked the number to rest, and it does.",
      applies: ({ pausedUntil, isAccountPaused }, { now }) =>
        pausedUntil !== null && pausedUntil > now && !isAccountPaused,
      message: (lane) => `WhatsApp asked ${nameOf(lane)} to send more slowly; it rests for now.`,
      remedy: "Nothing to do; it goes on by itself. If it happens often, lower the number's share.",
    },
    {
      code: "queue_stalled",
      level: "failing",
      when: `The oldest message is due for ${STALLED_MINUTES} minutes or more, and none was taken by Meta meanwhile.`,
      applies: (lane, facts) => !isResting(lane, facts) && isStalled(lane, facts),
      message: (lane, { now }) =>
        `${inWords(lane.queued, "message")} on ${nameOf(lane)} wait to be sent, the oldest for ` +
        `${inWords(minutesSince(lane.oldestQueuedAt ?? now, now), "minute")}, and none leaves.`,
      remedy:
        "Check that a process with worker mode “worker” or “shared” runs and reaches the database and WhatsApp; then read its log.",
    },
    {
      code: "queue_slow",
      level: "warning",
      when: `A message that is not marketing is due for ${SLOW_MINUTES} minutes or more.`,
      applies: (lane, facts) => !isResting(lane, facts) && isSlow(lane, facts),
      message: (lane, { now }) =>
        `Messages people wait for, such as receipts, are late on ${nameOf(lane)}: the oldest is due for ` +
        `${inWords(minutesSince(lane.oldestTransactionalAt ?? now, now), "minute")}.`,
      remedy:
        "The number sends as fast as it may. Ask Meta for more throughput or spread the load over another number.",
    },
  ],
  [
    {
      code: "decisions_overdue",
      level: "failing",
      when: "An unconfirmed message is past its deadline and nobody decided about it.",
      applies: ({ overdue }) => overdue > 0,
      message: (lane) =>
        `${inWords(lane.overdue, "message")} on ${nameOf(lane)} should have been decided by now after WhatsApp did not answer.`,
      remedy: "Check that a process with worker mode “worker” or “shared” runs: its sweep decides.",
    },
    {
      code: "many_unconfirmed",
      level: "warning",
      when: `More than ${FEW_UNCONFIRMED} messages, and more than ${percent(MOST_UNCONFIRMED_SHARE)} of those sent lately, wait for confirmation.`,
      applies: ({ unconfirmed, sent }) =>
        unconfirmed > Math.max(FEW_UNCONFIRMED, sent * MOST_UNCONFIRMED_SHARE),
      message: (lane) =>
        `WhatsApp did not answer for ${inWords(lane.unconfirmed, "message")} on ${nameOf(lane)}; they wait for confirmation.`,
      remedy:
        "Check that WhatsApp's webhooks arrive, as they confirm; then Meta's status page and the network.",
    },
  ],
  [
    {
      code: "most_fail",
      level: "failing",
      when: `${FEW_FAILED} messages or more failed lately, and ${percent(MOST_FAILED_SHARE)} of all.`,
      applies: (lane) => failedShare(lane) >= MOST_FAILED_SHARE,
      message: (lane) => `Most messages on ${nameOf(lane)} fail: ${lane.failed} lately.`,
      remedy: "Open some of the failed messages: each says why and what to do.",
    },
    {
      code: "many_fail",
      level: "warning",
      when: `${FEW_FAILED} messages or more failed lately, and ${percent(MANY_FAILED_SHARE)} of all.`,
      applies: (lane) => failedShare(lane) >= MANY_FAILED_SHARE,
      message: (lane) =>
        `Many messages on ${nameOf(lane)} fail: ${lane.failed} lately, while ${lane.sent} were taken.`,
      remedy: "Open some of the failed messages: each says why and what to do.",
    },
  ],
]
