/** `447911123456` → `+44 7911 123456`; only for reading, so groups need not be each country's own. */
export function formatPhone(waId: string): string {
  if (waId.startsWith("1") && waId.length === 11) {
    return `+1 ${waId.slice(1, 4)} ${waId.slice(4, 7)} ${waId.slice(7)}`
  }
  if (waId.length < 9) return `+${waId}`
  return `+${waId.slice(0, 2)} ${waId.slice(2, 6)} ${waId.slice(6)}`
}
