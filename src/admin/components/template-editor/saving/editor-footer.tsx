import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ProblemSummary } from "../problems/problem-summary"
import { NextStepButton } from "./next-step-button"
import type { EditorSaving } from "./use-editor-saving"

interface EditorFooterProps {
  saving: EditorSaving
  onJump: () => void
}

/** What is left to mend, and the ways to keep what is written and to go on with it. */
export function EditorFooter({ saving, onJump }: EditorFooterProps) {
  const { t } = useTranslation()
  const { save, isSaving, isReady, hasUnsaved } = saving
  return (
    <RouteFocusModal.Footer className="flex-wrap justify-between gap-y-2 px-4 py-3">
      <ProblemSummary onJump={onJump} />
      <div className="flex items-center gap-x-2">
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isSaving}
          disabled={!isReady || !hasUnsaved}
          onClick={() => save()}
        >
          {t("whatsapp.templateEditor.saving.save")}
        </Button>
        <NextStepButton saving={saving} />
      </div>
    </RouteFocusModal.Footer>
  )
}
