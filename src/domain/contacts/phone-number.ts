/** Phone numbers: reading what people type, the ways one line is written, and showing it safely. */
export { fromWaId, isE164, toWaId } from "./e164"
export type { E164 } from "./e164"
export { maskPhoneNumber } from "./mask-phone-number"
export { parsePhoneNumber } from "./parse-phone-number"
export type { ParsedPhoneNumber, PhoneNumberProblem } from "./parse-phone-number"
export { canonicalPhoneNumber, phoneNumberVariants } from "./phone-number-variants"
