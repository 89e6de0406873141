import type { E164 } from "./e164"

interface VariantRule {
  /** How a country writes the same line in two ways: a number of `from` is also known as `to`. */
  from: RegExp
  to: string
  /** Whether `to` is today's form, the one to store and to call. */
  canonical: boolean
}

/**
 * Countries that changed how their mobile numbers are written, while WhatsApp kept accounts under
 * the old form.
 *
 * - Brazil put a 9 before mobile numbers. Only numbers beginning with 6 to 9 existed without it;
 *   taking the 9 from any other would give somebody's landline.
 * - Mexico dropped the 1 after the country code.
 * - Argentina's mobiles carry a 9 after the country code when called from abroad.
 */
const VARIANT_RULES: readonly VariantRule[] = [
  { from: /^\+55([1-9]\d)([6-9]\d{7})$/, to: "+55$19$2", canonical: true },
  { from: /^\+55([1-9]\d)9([6-9]\d{7})$/, to: "+55$1$2", canonical: false },
  { from: /^\+521([2-9]\d{9})$/, to: "+52$1", canonical: true },
  { from: /^\+52([2-9]\d{9})$/, to: "+521$1", canonical: false },
  { from: /^\+549([1-8]\d{9})$/, to: "+54$1", canonical: false },
  { from: /^\+54([1-8]\d{9})$/, to: "+549$1", canonical: false },
]

/** Every way one line may be written, the given one first. Look a person up under all of them. */
export function phoneNumberVariants(e164: E164): E164[] {
  const others = VARIANT_RULES.filter((rule) => rule.from.test(e164)).map(
    (rule) => e164.replace(rule.from, rule.to) as E164
  )
  return [e164, ...others]
}

/** Today's form of a number. Argentine numbers stay as they are: which form is right depends on the line. */
export function canonicalPhoneNumber(e164: E164): E164 {
  const rule = VARIANT_RULES.find(({ from, canonical }) => canonical && from.test(e164))
  return rule ? (e164.replace(rule.from, rule.to) as E164) : e164
}
