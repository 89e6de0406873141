import { REFUSALS, type RefusalCode } from "./refusals"

/** A refusal taken apart: which it is, and what was filled in. */
export interface ReadRefusal {
  code: RefusalCode
  params: Record<string, string>
}

/**
 * Which refusal some words are; null when they are none of ours. Medusa's client keeps the words of
 * an error and not its code, so whoever shows it in another language finds the code again by these.
 */
export function readRefusal(words: string): ReadRefusal | null {
  for (const { code, pattern } of patterns()) {
    const found = pattern.exec(words)
    if (found) return { code, params: { ...found.groups } }
  }
  return null
}

interface Pattern {
  code: RefusalCode
  pattern: RegExp
}

let known: Pattern[] | undefined

function patterns(): Pattern[] {
  known ??= (Object.entries(REFUSALS) as [RefusalCode, string][]).map(([code, text]) => ({
    code,
    pattern: new RegExp(`^${text.replace(SPECIAL, "\\$&").replace(PARAM, "(?<$1>.+?)")}$`, "s"),
  }))
  return known
}

const SPECIAL = /[.*+?^$()|[\]\\]/g
const PARAM = /{{(\w+)}}/g
