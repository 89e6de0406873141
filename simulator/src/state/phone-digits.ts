const plainDigits = /^\d+$/

/** `+1 (555) 010-0001` → `15550100001`. */
export const digitsOf = (phone: string): string =>
  plainDigits.test(phone) ? phone : phone.replace(/[^\d]/g, "")
