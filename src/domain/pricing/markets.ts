/** Meta's price list groups countries into markets; each has the calling codes it is reached by. */
export const MARKETS = {
  argentina: { name: "Argentina", codes: "54" },
  brazil: { name: "Brazil", codes: "55" },
  chile: { name: "Chile", codes: "56" },
  colombia: { name: "Colombia", codes: "57" },
  egypt: { name: "Egypt", codes: "20" },
  france: { name: "France", codes: "33" },
  germany: { name: "Germany", codes: "49" },
  india: { name: "India", codes: "91" },
  indonesia: { name: "Indonesia", codes: "62" },
  israel: { name: "Israel", codes: "972" },
  italy: { name: "Italy", codes: "39" },
  malaysia: { name: "Malaysia", codes: "60" },
  mexico: { name: "Mexico", codes: "52" },
  netherlands: { name: "Netherlands", codes: "31" },
  nigeria: { name: "Nigeria", codes: "234" },
  pakistan: { name: "Pakistan", codes: "92" },
  peru: { name: "Peru", codes: "51" },
  russia: { name: "Russia", codes: "7" },
  saudi_arabia: { name: "Saudi Arabia", codes: "966" },
  south_africa: { name: "South Africa", codes: "27" },
  spain: { name: "Spain", codes: "34" },
  turkey: { name: "Türkiye", codes: "90" },
  united_arab_emirates: { name: "United Arab Emirates", codes: "971" },
  united_kingdom: { name: "United Kingdom", codes: "44" },
  north_america: { name: "North America", codes: "1" },
  rest_of_africa: {
    name: "Rest of Africa",
    codes:
      "213 244 229 267 226 257 237 235 242 291 251 241 220 233 245 225 254 266 231 218 261 265 223 222 212 258 264 227 250 221 232 252 211 249 268 255 228 216 256 260 263",
  },
  rest_of_apac: {
    name: "Rest of Asia Pacific",
    codes: "93 61 880 855 86 852 81 856 976 977 64 675 63 65 94 886 992 66 993 998 84",
  },
  rest_of_central_and_eastern_europe: {
    name: "Rest of Central and Eastern Europe",
    codes: "355 374 994 375 359 385 420 995 30 36 371 370 373 389 48 40 381 421 386 380",
  },
  rest_of_western_europe: {
    name: "Rest of Western Europe",
    codes: "43 32 45 358 353 47 351 46 41",
  },
  rest_of_latin_america: {
    name: "Rest of Latin America",
    codes: "591 506 1809 1829 1849 593 503 502 509 504 1658 1876 505 507 595 1787 1939 598 58",
  },
  rest_of_middle_east: {
    name: "Rest of Middle East",
    codes: "973 964 962 965 961 968 974 967",
  },
  // Kazakhstan shares Russia's code and is priced with everybody else.
  other: { name: "Other countries", codes: "76 77" },
} as const satisfies Record<string, { name: string; codes: string }>

export type Market = keyof typeof MARKETS

/** How many digits of a number say its market at most. */
export const MARKET_DIGITS = 4

const MARKET_OF_CODE = new Map(
  (Object.entries(MARKETS) as [Market, { codes: string }][]).flatMap(([market, { codes }]) =>
    codes.split(" ").map((code) => [code, market] as const)
  )
)

/** The market a phone number is billed in; null for somebody known by a user id alone. */
export function marketOf(phone: string): Market | null {
  const digits = phone.replace(/^\+/, "")
  if (!/^\d+$/.test(digits)) return null
  for (let length = Math.min(MARKET_DIGITS, digits.length); length > 0; length--) {
    const market = MARKET_OF_CODE.get(digits.slice(0, length))
    if (market) return market
  }
  return "other"
}
