/**
 * The id WhatsApp knows a number by. Two countries' ids differ from the number people dial:
 * Mexico keeps the old mobile `1`, and Brazil outside the area codes 11–28 drops the ninth digit.
 */
export function canonicalWaId(digits: string): string {
  if (digits.startsWith("52") && digits.length === 12) return `521${digits.slice(2)}`
  if (digits.startsWith("55") && digits.length === 13 && digits[4] === "9") {
    return Number(digits.slice(2, 4)) >= 31 ? digits.slice(0, 4) + digits.slice(5) : digits
  }
  return digits
}
