import { marketOf, MARKETS, type Market } from "./markets"
import { RATE_CARD_DATE, rateOf, type PricedCategory } from "./rate-card"

/** How many messages went to numbers that begin so. */
export interface Recipients {
  /** The first digits of their numbers, at least `MARKET_DIGITS`; anything else is nobody's market. */
  prefix: string
  messages: number
}

/** What the same messages cost in one market before and after. */
export interface MarketCost {
  market: Market
  name: string
  messages: number
  /** For each delivered message; null where the list price is not known. */
  from: number | null
  to: number | null
  /** For all of them; null where one of both is not known. */
  difference: number | null
}

/** What a move to another category costs, by list prices of a date. */
export interface CategoryCost {
  currency: "USD"
  list_prices_of: string
  from_category: PricedCategory
  to_category: PricedCategory
  messages: number
  /** Of those: in markets whose list price is not known here, or to people without a known country. */
  unknown_messages: number
  /** What the messages whose prices are known cost more; null when none is known. */
  difference: number | null
  /** The most messages first. */
  markets: MarketCost[]
}

interface Comparison {
  recipients: readonly Recipients[]
  from: PricedCategory
  to: PricedCategory
  now: Date
}

/** Says what the messages lately sent would have cost in another category. */
export function compareCategoryCost({ recipients, from, to, now }: Comparison): CategoryCost {
  const byMarket = new Map<Market, number>()
  let total = 0
  for (const { prefix, messages } of recipients) {
    const market = marketOf(prefix)
    total += messages
    if (market) byMarket.set(market, (byMarket.get(market) ?? 0) + messages)
  }

  const markets = [...byMarket]
    .map(([market, messages]) => costIn({ market, messages, from, to, now }))
    .sort((a, b) => b.messages - a.messages)
  const known = markets.filter(({ difference }) => difference !== null)
  const knownMessages = known.reduce((sum, { messages }) => sum + messages, 0)
  return {
    currency: "USD",
    list_prices_of: RATE_CARD_DATE,
    from_category: from,
    to_category: to,
    messages: total,
    unknown_messages: total - knownMessages,
    difference:
      known.length > 0
        ? rounded(known.reduce((sum, { difference }) => sum + (difference ?? 0), 0))
        : null,
    markets,
  }
}

function costIn({
  market,
  messages,
  from,
  to,
  now,
}: Omit<Comparison, "recipients"> & { market: Market; messages: number }): MarketCost {
  const before = rateOf({ market, category: from, on: now })
  const after = rateOf({ market, category: to, on: now })
  const difference = before === null || after === null ? null : rounded((after - before) * messages)
  return { market, name: MARKETS[market].name, messages, from: before, to: after, difference }
}

/** Rates have four places; sums of floats have more. */
function rounded(usd: number): number {
  return Math.round(usd * 10_000) / 10_000
}
