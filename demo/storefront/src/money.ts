/** An amount as people write it. Medusa's amounts are in major units: 15 is €15. */
export function money(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
}
