export type CatalogueEntry = {
  handle: string
  title: string
  description: string
  usd: number
  eur: number
}

/** What the demo shop sells. The storefront draws each by its handle. */
export const CATALOGUE: CatalogueEntry[] = [
  {
    handle: "speckled-mug",
    title: "Speckled mug",
    description: "Stoneware, thrown by hand, 350 ml. Keeps warm longer than you would think.",
    usd: 19.5,
    eur: 18,
  },
  {
    handle: "morning-coffee",
    title: "Morning coffee, 250 g",
    description: "Whole beans from Huila, roasted on Tuesdays. Cocoa, orange, a little smoke.",
    usd: 14,
    eur: 12.5,
  },
  {
    handle: "linen-towel",
    title: "Linen towel",
    description: "Washed linen with a woven stripe. Dries fast and gets softer every year.",
    usd: 12,
    eur: 11,
  },
  {
    handle: "beeswax-candle",
    title: "Beeswax candle",
    description: "Nothing but wax and cotton. Burns for fifty hours and smells of summer.",
    usd: 24,
    eur: 22,
  },
  {
    handle: "walnut-board",
    title: "Walnut board",
    description: "One piece of oiled walnut, for bread in the morning and cheese at night.",
    usd: 39,
    eur: 36,
  },
  {
    handle: "enamel-pot",
    title: "Enamel pot",
    description: "Three litres, for every kind of stove. Soup tastes better from it.",
    usd: 48,
    eur: 44,
  },
]
