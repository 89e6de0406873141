import type { MessagingLimit } from "../../state/portfolio"
import { announceField } from "../../webhooks/announce-field"
import type { World } from "../../world"

const people: Record<MessagingLimit, number | string> = {
  TIER_250: 250,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: "TIER_UNLIMITED",
}

/** How many people a portfolio may write to in a day: all its accounts are told. */
export function setMessagingLimit(world: World, portfolioId: string, limit: MessagingLimit): void {
  const portfolio = world.portfolios.get(portfolioId)
  if (!portfolio || portfolio.messagingLimit === limit) return
  portfolio.messagingLimit = limit
  for (const account of world.accounts.values()) {
    if (account.portfolioId !== portfolioId) continue
    announceField(world, account.id, "business_capability_update", {
      max_daily_conversations_per_business: people[limit],
      max_phone_numbers_per_waba: 25,
    })
  }
}
