import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TemplateProblem } from "../../../../domain/templates/template-problem"
import { useProblemWords } from "../../template-editor/problems/use-problem-words"

/** What Meta would reject a template for, and what to do about each; nothing when all is well. */
export function ProblemList({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  const worst = problems.some(({ severity }) => severity === "error") ? "error" : "warning"
  if (problems.length === 0) return null
  return (
    <Alert variant={worst}>
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {t(
            worst === "error"
              ? "whatsapp.templates.submit.problems"
              : "whatsapp.templates.submit.warnings"
          )}
        </Text>
        <ul className="flex list-disc flex-col gap-y-1 ps-4">
          {problems.map((problem, index) => {
            const { message, remedy } = wordsOf(problem)
            return (
              <li key={`${problem.rule} ${index}`} className="txt-small text-ui-fg-subtle">
                <bdi>
                  {message} {remedy}
                </bdi>
              </li>
            )
          })}
        </ul>
      </div>
    </Alert>
  )
}
