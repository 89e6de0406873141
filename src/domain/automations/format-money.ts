import { createBoundedCache } from "./bounded-cache"

const rememberFormat = createBoundedCache<Intl.NumberFormat>(200)

/** What an amount may be: Medusa's numbers, decimal texts, or its big-number objects. */
type Amount = number | `${number}`

/** A decimal as Intl takes it: sums beyond a double's precision are not rounded. */
const DECIMAL = /^[+-]?\d+(\.\d+)?$/

/**
 * Writes an amount in major units (12.5 is twelve and a half) with its currency, as the locale does.
 *
 * @returns null when there is no amount, which the caller reports as an empty value
 * @throws RangeError when the currency is not a currency code
 */
export function formatMoney(
  amount: unknown,
  { locale, currencyCode }: { locale: string; currencyCode: string }
): string | null {
  const value = readAmount(amount)
  if (value === null) return null

  const currency = currencyCode.toUpperCase()
  const format = rememberFormat(
    `${locale} ${currency}`,
    () => new Intl.NumberFormat(locale, { style: "currency", currency })
  )
  // Intl reads decimal texts exactly; its types still know numbers only.
  return format.format(value as number)
}

function readAmount(amount: unknown): Amount | null {
  if (typeof amount === "number") return Number.isFinite(amount) ? amount : null
  if (typeof amount === "string") return DECIMAL.test(amount.trim()) ? asDecimal(amount) : null
  if (typeof amount !== "object" || amount === null) return null

  // Medusa's big numbers: `raw` is exact, `numeric` rounded to a double.
  if ("value" in amount) return readAmount(amount.value)
  if ("raw" in amount && amount.raw) return readAmount(amount.raw)
  if ("numeric" in amount) return readAmount(amount.numeric)
  return null
}

function asDecimal(text: string): Amount {
  return text.trim() as `${number}`
}
