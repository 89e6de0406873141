import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { useSaveTemplate } from "../../../hooks/use-save-template"
import type { Editor } from "../editor-context"

interface EditorSavingInput {
  editor: Editor
  isDirty: boolean
  /** Told what was saved. */
  onSaved: (template: AdminTemplateDetails) => void
}

export interface EditorSaving {
  /** Whether there is anything to keep: a new template always has something. */
  hasUnsaved: boolean
  /** Whether it could be kept: it has a name, and may be changed. */
  isReady: boolean
  isSaving: boolean
  error: Error | null
  /** Keeps what is written; then goes on, or stays in the editor. */
  save: (goOn?: (template: AdminTemplateDetails) => void) => void
  /** Leaves the editor for a page, with everything saved. */
  goTo: (path: string) => void
}

/** The ways to keep what is written in the editor. */
export function useEditorSaving({ editor, isDirty, onSaved }: EditorSavingInput): EditorSaving {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { form, template } = editor
  const { mutate, isPending, error } = useSaveTemplate(template)
  const goTo = (path: string) =>
    void navigate(path, { replace: true, state: { isSubmitSuccessful: true } })

  const save: EditorSaving["save"] = (goOn) =>
    mutate(form, {
      onSuccess: (saved) => {
        onSaved(saved)
        if (goOn) {
          goOn(saved)
          return
        }
        toast.success(t("whatsapp.templateEditor.saving.done"))
        if (!template) goTo(`/whatsapp/templates/${saved.id}/edit`)
      },
    })
  const isReady =
    form.name !== "" && form.accountId !== "" && (template?.actions.edit.allowed ?? true)
  return {
    hasUnsaved: isDirty || template === null,
    isReady,
    isSaving: isPending,
    error,
    save,
    goTo,
  }
}
