import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading, Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TemplateStatus } from "../templates/template-status"
import { useEditor } from "./editor-context"
import { TestSend } from "./saving/test-send"

interface EditorHeaderProps {
  view: "form" | "preview"
  onView: (view: "form" | "preview") => void
}

/** Which template this is; on a narrow screen, whether it is written or looked at. */
export function EditorHeader({ view, onView }: EditorHeaderProps) {
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
          {template && <TemplateStatus status={template.status} />}
        </div>
        <RouteFocusModal.Description className="sr-only">
          {t("whatsapp.templateEditor.description")}
        </RouteFocusModal.Description>
        <div className="flex shrink-0 items-center gap-x-2">
          <TestSend />
          <Tabs
            value={view}
            onValueChange={(chosen) => onView(chosen as typeof view)}
            className="lg:hidden"
          >
            <Tabs.List>
              <Tabs.Trigger value="form">{t("whatsapp.templateEditor.write")}</Tabs.Trigger>
              <Tabs.Trigger value="preview">{t("whatsapp.templates.preview.title")}</Tabs.Trigger>
            </Tabs.List>
          </Tabs>
        </div>
      </div>
    </RouteFocusModal.Header>
  )
}
