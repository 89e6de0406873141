import type { FigureId } from "./template-figures"

interface Written {
  id: FigureId
  value: number
  locale: string
  /** What costs are in; a bare number where it is not known. */
  currency: string | null
}

/** A figure as people write it: an amount of money, or a count. */
export function writeFigure({ id, value, locale, currency }: Written): string {
  const isMoney = id === "cost" && currency !== null
  return new Intl.NumberFormat(
    locale,
    // A message costs less than a cent in many countries.
    isMoney
      ? { style: "currency", currency, maximumFractionDigits: 4 }
      : { maximumFractionDigits: 4 }
  ).format(value)
}

/** A share from 0 to 1, per cent. */
export function writeShare(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share)
}
