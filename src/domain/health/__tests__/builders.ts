import type { HealthFacts, LaneFacts, WebhookFacts } from "../health-facts"

export const NOW = new Date("2026-11-21T12:00:00Z")

export const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)

/** A number that sends and keeps up. */
export function aLane(facts: Partial<LaneFacts> = {}): LaneFacts {
  return {
    numberId: "wanum_1",
    accountId: "waacc_1",
    displayPhoneNumber: "+1 555 010 0001",
    isAccountPaused: false,
    pausedUntil: null,
    quotaUntil: null,
    pausedCode: null,
    queued: 0,
    queuedMarketing: 0,
    oldestQueuedAt: null,
    oldestTransactionalAt: null,
    scheduled: 0,
    unconfirmed: 0,
    overdue: 0,
    sent: 100,
    failed: 0,
    lastSentAt: minutesAgo(0),
    ...facts,
  }
}

/** A shop with one account that is well. */
export function aShop({
  lanes = [aLane()],
  webhooks = {},
  ...facts
}: Partial<Omit<HealthFacts, "webhooks">> & {
  webhooks?: Partial<WebhookFacts>
} = {}): HealthFacts {
  return {
    now: NOW,
    recentSince: minutesAgo(60),
    accounts: [{ accountId: "waacc_1", name: "Shop", problem: null }],
    lanes,
    webhooks: {
      unprocessed: 0,
      failing: 0,
      givenUp: 0,
      lagSeconds: 0,
      lastReceivedAt: minutesAgo(1),
      ...webhooks,
    },
    ...facts,
  }
}
