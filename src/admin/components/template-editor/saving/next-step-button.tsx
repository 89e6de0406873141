import { Button, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { nextStep, STEP_PAGES, type NextStep } from "../../../lib/template-editor/next-step"
import { useEditor } from "../editor-context"
import type { EditorSaving } from "./use-editor-saving"

/** Saves, and goes to where the template is handed on; says what happens there. */
export function NextStepButton({ saving }: { saving: EditorSaving }) {
  const { t } = useTranslation()
  const { problems, template } = useEditor()
  const { save, isSaving, isReady, hasUnsaved, goTo } = saving
  const hasErrors = problems.some(({ severity }) => severity === "error")
  // What is changed is not yet approved; who may do what is known once it is saved.
  const step = template && !hasUnsaved ? nextStep(template) : null
  const label: NextStep | "continue" = step ?? "continue"

  const go = () => {
    if (step && template) {
      goTo(`/whatsapp/templates/${template.id}/${STEP_PAGES[step]}`)
      return
    }
    save((saved) => {
      const next = nextStep(saved)
      goTo(`/whatsapp/templates/${saved.id}${next ? `/${STEP_PAGES[next]}` : ""}`)
    })
  }
  return (
    <Tooltip
      content={t(
        hasErrors
          ? "whatsapp.templateEditor.saving.mendFirst"
          : `whatsapp.templateEditor.saving.hints.${label}`
      )}
    >
      <span>
        <Button
          type="button"
          size="small"
          isLoading={isSaving}
          disabled={!isReady || hasErrors || (!hasUnsaved && step === null)}
          onClick={go}
        >
          {t(`whatsapp.templateEditor.saving.steps.${label}`)}
        </Button>
      </span>
    </Tooltip>
  )
}
