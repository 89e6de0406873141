import { withoutVariables } from "../placeholders"

/** The script a language is written in, where that is not the Latin one. */
const scripts: [languages: string, letters: RegExp][] = [
  ["ar fa ur prs ps", /\p{Script=Arabic}/gu],
  ["hi mr", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["gu", /\p{Script=Gujarati}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["kn", /\p{Script=Kannada}/gu],
  ["ml", /\p{Script=Malayalam}/gu],
  ["si", /\p{Script=Sinhala}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["bg mk ru sr uk kk ky be", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ja", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
]
const latin = /\p{Script=Latin}/gu
/** Written in either of two. */
const either = ["az", "uz", "sr", "kk", "ha"]
/** With fewer letters than this there is nothing to tell a language by. */
const leastLetters = 12

/** Whether a text is plainly not in the language it is tagged with: it is in another script. */
export function isInAnotherScript(text: string, language: string): boolean {
  const code = language.split("_")[0] ?? ""
  if (either.includes(code)) return false
  const letters = count(withoutVariables(text), /\p{L}/gu)
  const own = scripts.find(([languages]) => languages.split(" ").includes(code))?.[1] ?? latin
  return letters >= leastLetters && count(withoutVariables(text), own) < letters * 0.3
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0
