import type { TemplateDefinition } from "./template-definition"
import type { TemplateProblem } from "./template-problem"

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

/** Everything Meta would reject or change a template for, found before it is submitted. */
export function checkTemplate(
  definition: TemplateDefinition,
  facts: CheckFacts = {}
): TemplateProblem[] {
  // The rules follow; the shape of what they find is settled here.
  void definition
  void facts
  return []
}
