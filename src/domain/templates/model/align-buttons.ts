import type { ButtonPart } from "../template-model"
import { canonicalJson } from "./canonical-json"
import { buttonFacts } from "./list-facts"

/** A button of the older version with what became of it; null on the side where it is not. */
export interface ButtonPair {
  before: number | null
  after: number | null
}

/** Pairs the buttons of two versions: the same ones first, then those that look most alike. */
export function alignButtons(
  before: readonly ButtonPart[],
  after: readonly ButtonPart[]
): ButtonPair[] {
  const pairs: ButtonPair[] = []
  const left = new Set(before.keys())
  const right = new Set(after.keys())
  for (const likeness of LIKENESSES) {
    for (const from of [...left]) {
      const to = [...right].find((at) => likeness(before[from]) === likeness(after[at]))
      if (to === undefined) continue
      pairs.push({ before: from, after: to })
      left.delete(from)
      right.delete(to)
    }
  }
  return [
    ...pairs.sort((a, b) => (a.after ?? 0) - (b.after ?? 0)),
    ...[...left].map((at) => ({ before: at, after: null })),
    ...[...right].map((at) => ({ before: null, after: at })),
  ]
}

const LIKENESSES: readonly ((button: ButtonPart | undefined) => string)[] = [
  (button) => (button ? canonicalJson(buttonFacts(button)) : ""),
  (button) => `${button?.type} ${button?.text}`,
  (button) => `${button?.type}`,
]
