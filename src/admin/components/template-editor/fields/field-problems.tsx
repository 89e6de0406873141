import { CircleWarningSolid, ExclamationCircleSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TemplateProblem } from "../../../../domain/templates/template-problem"
import { useProblemWords } from "../problems/use-problem-words"

const ICONS = { error: ExclamationCircleSolid, warning: CircleWarningSolid } as const
const COLORS = { error: "text-ui-fg-error", warning: "text-ui-tag-orange-text" } as const

/** What is wrong with a field and what to do about it, below the field. */
export function FieldProblems({
  id,
  problems,
}: {
  id: string
  problems: readonly TemplateProblem[]
}) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  return (
    <ul id={id} aria-live="polite" className="flex flex-col gap-y-1 empty:hidden">
      {problems.map((problem, index) => {
        const Icon = ICONS[problem.severity]
        const { message, remedy } = wordsOf(problem)
        return (
          <li key={index} className="txt-small flex items-start gap-x-2" data-rule={problem.rule}>
            <Icon
              className={clx("mt-0.5 shrink-0", COLORS[problem.severity])}
              aria-label={t(`whatsapp.templateEditor.problems.${problem.severity}`)}
            />
            <span className="text-ui-fg-subtle text-pretty">
              <span className="text-ui-fg-base">{message}</span> {remedy}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
