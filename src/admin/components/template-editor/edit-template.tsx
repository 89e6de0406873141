import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useTemplate } from "../../hooks/use-template"
import { openForm } from "../../lib/template-editor/open-form"
import { EditorLoading } from "./editor-loading"
import { TemplateEditor } from "./template-editor"

/** The editor with a template in it. */
export function EditTemplate({ id }: { id: string }) {
  const { t } = useTranslation()
  const { template, ...state } = useTemplate(id)
  return (
    <RouteFocusModal>
      {template ? (
        // Another language is another template: nothing of the one before stays.
        <TemplateEditor key={template.id} template={template} initial={openForm(template)} />
      ) : (
        <EditorLoading state={state} failure={t("whatsapp.templateEditor.loadError")} />
      )}
    </RouteFocusModal>
  )
}
