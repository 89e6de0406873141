/** One reason why Meta would reject a template, in words for whoever wrote it. */
export interface DefinitionProblem {
  component: "name" | "header" | "body" | "footer" | "buttons"
  rule: string
  message: string
}

/** A rule over one thing; says whether it is broken. */
export interface DefinitionRule<Subject> {
  rule: string
  message: string
  isBroken: (subject: Subject) => boolean
}

/** Walks a table of rules. */
export function brokenRules<Subject>(
  component: DefinitionProblem["component"],
  rules: readonly DefinitionRule<Subject>[],
  subject: Subject
): DefinitionProblem[] {
  return rules
    .filter(({ isBroken }) => isBroken(subject))
    .map(({ rule, message }) => ({ component, rule, message }))
}
