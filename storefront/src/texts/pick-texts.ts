import { locales } from "./locales"
import { en } from "./locales/en"
import type { OptInTexts } from "./opt-in-texts"

export type PickedTexts = {
  texts: OptInTexts
  /** Language of the texts, for `lang`; English where the locale's is not built in. */
  language: string
  direction: "ltr" | "rtl"
}

const RIGHT_TO_LEFT = new Set(["ar"])

/** The texts for a locale such as `pt-BR`, with the shop's own in place of any of them. */
export function pickTexts(locale: string, own: Partial<OptInTexts> = {}): PickedTexts {
  const wanted = locale.split(/[-_]/)[0]?.toLowerCase() ?? ""
  const builtIn = locales[wanted]
  const language = builtIn ? wanted : "en"
  const texts = { ...(builtIn ?? en), ...own }
  return { texts, language, direction: RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr" }
}
