import { CheckCircleSolid, CircleWarningSolid, ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Popover } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TemplateProblem } from "../../../../domain/templates/template-problem"
import { anchorsOf } from "../../../lib/template-editor/problem-places"
import { useEditor } from "../editor-context"
import { useProblemWords } from "./use-problem-words"

/** How much is left to mend; a choice of one leads to its field. */
export function ProblemSummary({ onJump }: { onJump: () => void }) {
  const { t } = useTranslation()
  const { problems } = useEditor()
  const wordsOf = useProblemWords()
  const [isOpen, setOpen] = useState(false)
  const errors = problems.filter(({ severity }) => severity === "error").length
  const warnings = problems.length - errors

  if (problems.length === 0) {
    return (
      <span className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-2">
        <CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />
        {t("whatsapp.templateEditor.problems.none")}
      </span>
    )
  }
  const jump = (problem: TemplateProblem) => {
    setOpen(false)
    onJump()
    // The form may have been hidden behind the preview until now.
    requestAnimationFrame(() => jumpTo(problem))
  }
  return (
    <Popover open={isOpen} onOpenChange={setOpen} modal>
      <Popover.Trigger asChild>
        <Button type="button" size="small" variant="transparent" className="whitespace-nowrap">
          {errors > 0 ? (
            <ExclamationCircleSolid className="text-ui-fg-error" aria-hidden />
          ) : (
            <CircleWarningSolid className="text-ui-tag-orange-icon" aria-hidden />
          )}
          {errors > 0
            ? t("whatsapp.templateEditor.problems.errors", { count: errors })
            : t("whatsapp.templateEditor.problems.warnings", { count: warnings })}
        </Button>
      </Popover.Trigger>
      <Popover.Content
        side="top"
        className="max-h-80 w-[420px] max-w-[calc(100vw-32px)] overflow-y-auto p-1"
        aria-label={t("whatsapp.templateEditor.problems.title")}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>
              <button
                type="button"
                onClick={() => jump(problem)}
                className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover flex w-full items-start gap-x-2 rounded-md px-3 py-2 text-start outline-none"
              >
                {problem.severity === "error" ? (
                  <ExclamationCircleSolid className="text-ui-fg-error mt-0.5 shrink-0" />
                ) : (
                  <CircleWarningSolid className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
                )}
                <span className="txt-small text-pretty">{wordsOf(problem).message}</span>
              </button>
            </li>
          ))}
        </ul>
      </Popover.Content>
    </Popover>
  )
}

function jumpTo(problem: TemplateProblem): void {
  const place = anchorsOf(problem)
    .map((anchor) => document.getElementById(anchor))
    .find((element) => element !== null)
  place?.scrollIntoView({ behavior: "smooth", block: "start" })
  place
    ?.querySelector<HTMLElement>("input, textarea, button[role=combobox], button")
    ?.focus({ preventScroll: true })
}
