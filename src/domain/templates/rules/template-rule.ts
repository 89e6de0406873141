import type { TemplateDefinition } from "../template-definition"
import type { TemplateModel } from "../template-model"
import type { ProblemComponent, ProblemPlace, ProblemSeverity } from "../template-problem"

/** A template of the same account, as far as a new one can collide with it. */
export interface OtherTemplate {
  name: string
  language: string
  category: TemplateDefinition["category"]
  components: TemplateDefinition["components"]
  /** Meta's status, or `DRAFT`. */
  status?: string
  /** When it was deleted: its name stays taken for 30 days if it was approved. */
  deletedAt?: Date | string | null
}

/** What is known beside the template itself. */
export interface CheckFacts {
  /** The account's other templates: all but the one that is checked. */
  others?: readonly OtherTemplate[]
  now?: Date
}

/** A template taken apart, with what is known beside it. */
export interface RuleSubject extends Required<CheckFacts> {
  model: TemplateModel
}

/** A place where a rule is broken; without a component it is the rule's own. */
export interface Finding extends Partial<ProblemPlace> {
  params?: Record<string, string | number>
}

/** One rule of Meta's. Its words may hold `{{params}}` of what was found. */
export interface TemplateRule {
  id: string
  where: ProblemComponent
  severity: ProblemSeverity
  /** What is wrong. */
  message: string
  /** What to do about it. */
  remedy: string
  find: (subject: RuleSubject) => readonly Finding[]
}

/** One finding, or none. */
export function when(isBroken: boolean, finding: Finding = {}): Finding[] {
  return isBroken ? [finding] : []
}
