import { refusal } from "../refusal"

/** One of Meta's rules for what a template may hold. */
export type DefinitionRule<Subject> = {
  /** Where Meta has one of its own for it. */
  subcode?: number
  title: string
  message: string | ((subject: Subject) => string)
  isBroken: (subject: Subject) => boolean
}

/** Refuses with the first rule that is broken: Meta names one at a time. */
export function checkRules<Subject>(
  rules: readonly DefinitionRule<Subject>[],
  subject: Subject
): void {
  for (const { subcode, title, message, isBroken } of rules) {
    if (!isBroken(subject)) continue
    throw refusal(subcode, title, typeof message === "string" ? message : message(subject))
  }
}
