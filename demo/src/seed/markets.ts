/** Medusa's manual provider: it authorises everything, and the shop's people capture by hand. */
export const MANUAL_PAYMENT_PROVIDER = "pp_system_default"
export const MANUAL_FULFILLMENT_PROVIDER = "manual_manual"

/** Where the demo shop sells, and in which money. */
export const MARKETS = [
  { name: "United States", currency: "usd", countries: ["us", "ca"], standard: 5, express: 15 },
  {
    name: "Europe",
    currency: "eur",
    countries: ["de", "fr", "es", "it"],
    standard: 4.5,
    express: 12,
  },
] as const
