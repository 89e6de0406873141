/** Milliseconds since 1970 with fractions: rates are told apart on it. */
export const preciseNow = (): number => performance.timeOrigin + performance.now()
