const countries: Array<[prefix: string, country: string]> = [
  ["1", "US"],
  ["44", "GB"],
  ["49", "DE"],
  ["33", "FR"],
  ["34", "ES"],
  ["52", "MX"],
  ["54", "AR"],
  ["55", "BR"],
  ["91", "IN"],
  ["971", "AE"],
]

const marker = "9137"
const pattern = /^[A-Z]{2}\.9137(\d+)$/

/** Derived from the number, so that no table of everybody ever written to has to be kept. */
export function businessScopedUserId(waId: string): string {
  const country = countries.find(([prefix]) => waId.startsWith(prefix))?.[1] ?? "ZZ"
  return `${country}.${marker}${reverse(waId)}`
}

export const waIdOfUser = (userId: string): string | undefined => {
  const reversed = pattern.exec(userId)?.[1]
  return reversed === undefined ? undefined : reverse(reversed)
}

const reverse = (digits: string) => [...digits].reverse().join("")
