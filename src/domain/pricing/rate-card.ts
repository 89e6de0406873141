import type { Market } from "./markets"

/** What Meta bills a delivered template by. */
export type PricedCategory = "MARKETING" | "UTILITY" | "AUTHENTICATION"

/** One price from one day on, in US dollars for each delivered message. */
export interface RateRow {
  market: Market
  category: PricedCategory
  usd: number
  /** The first day it holds. */
  since: string
}

/** When the list below was written down: list prices change on the first day of a quarter. */
export const RATE_CARD_DATE = "2026-10-01"

const JULY = "2026-07-01"
const OCTOBER = "2026-10-01"

/**
 * List prices without volume tiers, for the markets they are known of. Meta bills by its own price
 * list in the account's currency: what is computed from these is an estimate and says so.
 */
export const RATE_CARD: readonly RateRow[] = [
  ...marketing("colombia", [0.0125, JULY]),
  ...marketing("mexico", [0.0305, JULY], [0.0397, OCTOBER]),
  ...marketing("brazil", [0.0625, JULY]),
  ...marketing("chile", [0.0889, JULY]),
  ...marketing("argentina", [0.0618, JULY]),
  ...marketing("peru", [0.0703, JULY]),
  ...marketing("rest_of_latin_america", [0.074, JULY]),
  ...marketing("rest_of_africa", [0.0225, JULY]),
  ...marketing("saudi_arabia", [0.0501, JULY], [0.0576, OCTOBER]),
  ...marketing("united_arab_emirates", [0.0499, JULY], [0.0576, OCTOBER]),
  ...marketing("rest_of_apac", [0.0732, JULY], [0.0842, OCTOBER]),
  ...marketing("rest_of_middle_east", [0.0341, JULY], [0.0392, OCTOBER]),
  ...service("colombia", [0.0008, JULY]),
  ...service("mexico", [0.0085, JULY]),
  ...service("brazil", [0.0068, JULY]),
  ...service("chile", [0.02, JULY]),
  ...service("argentina", [0.026, JULY]),
  ...service("peru", [0.02, JULY], [0.03, OCTOBER]),
  ...service("rest_of_latin_america", [0.0113, JULY]),
  ...service("rest_of_africa", [0.004, JULY]),
  ...service("south_africa", [0.0076, JULY], [0.0095, OCTOBER]),
  ...service("pakistan", [0.01, JULY], [0.015, OCTOBER]),
]

type Price = readonly [usd: number, since: string]

function marketing(market: Market, ...prices: Price[]): RateRow[] {
  return prices.map(([usd, since]) => ({ market, category: "MARKETING", usd, since }))
}

/** Utility and authentication templates cost the same. */
function service(market: Market, ...prices: Price[]): RateRow[] {
  return (["UTILITY", "AUTHENTICATION"] as const).flatMap((category) =>
    prices.map(([usd, since]) => ({ market, category, usd, since }))
  )
}

/** The list price on a day, or null where none is known. */
export function rateOf(input: {
  market: Market
  category: PricedCategory
  on: Date
}): number | null {
  const day = input.on.toISOString().slice(0, 10)
  const rows = RATE_CARD.filter(
    ({ market, category, since }) =>
      market === input.market && category === input.category && since <= day
  )
  return (
    rows.reduce<RateRow | null>(
      (latest, row) => (latest === null || row.since > latest.since ? row : latest),
      null
    )?.usd ?? null
  )
}
