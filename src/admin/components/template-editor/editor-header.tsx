import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TemplateStatus } from "../templates/template-status"
import { useEditor } from "./editor-context"
import { TestSend } from "./saving/test-send"

/** Which template this is, and where it stands. */
export function EditorHeader() {
  const { t } = useTranslation()
  const { form, template } = useEditor()
  return (
    <RouteFocusModal.Header>
      <div className="flex min-w-0 flex-1 items-center justify-between gap-x-3">
        <div className="flex min-w-0 items-center gap-x-2">
          <RouteFocusModal.Title asChild>
            <Heading className="truncate">
              {template ? <bdi>{form.name}</bdi> : t("whatsapp.templateEditor.new")}
            </Heading>
          </RouteFocusModal.Title>
          <span className="hidden sm:inline">
            {template && <TemplateStatus status={template.status} />}
          </span>
        </div>
        <RouteFocusModal.Description className="sr-only">
          {t("whatsapp.templateEditor.description")}
        </RouteFocusModal.Description>
        <TestSend />
      </div>
    </RouteFocusModal.Header>
  )
}
