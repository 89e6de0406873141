/** Calling codes of one and two digits; all others have three. */
const callingCode =
  /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{2,4}?)(\d{3})(\d{4})$/

/** `447911123456` → `+44 791 112 3456`; only for reading, so groups need not be each country's own. */
export function formatPhone(waId: string): string {
  const parts = callingCode.exec(waId)?.slice(1)
  return parts ? `+${parts.join(" ")}` : `+${waId}`
}
