import { RouteFocusModal } from "@medusajs/dashboard/components"
import { clx } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../contract"
import type { TemplateForm } from "../../lib/template-editor/template-form"
import { Refusal } from "../form/refusal"
import { EditorForm } from "./editor-form"
import { EditorHeader } from "./editor-header"
import { EditorProvider } from "./editor-context"
import { LanguageTabs } from "./languages/language-tabs"
import { PreviewPane } from "./preview/preview-pane"
import { EditorFooter } from "./saving/editor-footer"
import { UnsavedGuard } from "./saving/unsaved-guard"
import { useEditorSaving } from "./saving/use-editor-saving"
import { useTemplateEditor } from "./use-template-editor"
import { ViewSwitch, type EditorView } from "./layout/view-switch"

interface TemplateEditorProps {
  initial: TemplateForm
  /** Null for one that is not saved yet. */
  template: AdminTemplateDetails | null
}

/** Writes a template: its form on one side, what the customer will see on the other. */
export function TemplateEditor({ initial, template }: TemplateEditorProps) {
  const { t } = useTranslation()
  const { editor, isDirty, keep } = useTemplateEditor(initial, template)
  const saving = useEditorSaving({ editor, isDirty, onSaved: keep })
  const [view, setView] = useState<EditorView>("form")
  const saveByKeyboard = ({ key, metaKey, ctrlKey }: KeyboardEvent) => {
    const isAsked = key === "Enter" && (metaKey || ctrlKey)
    if (isAsked && saving.isReady && saving.hasUnsaved) saving.save()
  }
  // Positioned, so that what is hidden in it for the eye scrolls with it and not the dialog.
  const pane = "relative overflow-y-auto px-4 py-8 sm:px-8"
  return (
    <EditorProvider value={editor}>
      <EditorHeader />
      <LanguageTabs />
      <ViewSwitch view={view} onView={setView} />
      <RouteFocusModal.Body
        className="flex min-h-0 flex-1 overflow-hidden"
        onKeyDown={saveByKeyboard}
      >
        <div className={clx(pane, "w-full flex-1", view !== "form" && "hidden lg:block")}>
          <div className="mx-auto flex max-w-[720px] flex-col">
            <Refusal error={saving.error} />
            <EditorForm />
          </div>
        </div>
        <aside
          aria-label={t("whatsapp.templates.preview.title")}
          className={clx(
            pane,
            "bg-ui-bg-subtle w-full lg:w-[440px] lg:shrink-0 lg:border-s",
            view !== "preview" && "hidden lg:block"
          )}
        >
          <PreviewPane />
        </aside>
      </RouteFocusModal.Body>
      <EditorFooter saving={saving} onJump={() => setView("form")} />
      <UnsavedGuard isDirty={isDirty} />
    </EditorProvider>
  )
}
