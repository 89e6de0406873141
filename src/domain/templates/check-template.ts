import { readTemplate } from "./model"
import { fillPlaceholders } from "./placeholders"
import { TEMPLATE_RULES, type CheckFacts, type TemplateRule } from "./rules"
import type { Finding } from "./rules/template-rule"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateProblem } from "./template-problem"

/** Everything Meta would reject or change a template for, found before it is submitted. */
export function checkTemplate(
  definition: TemplateDefinition,
  { others = [], now = new Date() }: CheckFacts = {}
): TemplateProblem[] {
  const subject = { model: readTemplate(definition), others, now }
  return TEMPLATE_RULES.flatMap((rule) =>
    rule.find(subject).map((finding) => toProblem(rule, finding))
  )
}

function toProblem(rule: TemplateRule, finding: Finding): TemplateProblem {
  const { params = {}, ...place } = finding
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, String(value)])
  )
  return {
    component: rule.where,
    ...place,
    rule: rule.id,
    severity: rule.severity,
    message: fillPlaceholders(rule.message, words),
    remedy: fillPlaceholders(rule.remedy, words),
    params,
  }
}
