import { Drawer, Heading, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLibraryTemplate } from "../../../../contract"
import { useDescribe } from "../../../hooks/use-describe"
import { useLocale } from "../../../hooks/use-locale"
import { languageName } from "../../../lib/language-name"
import { definitionOf } from "../../../lib/template-definition"
import { TemplatePreview } from "../template-preview"
import { TemplateStatus } from "../template-status"

interface PreviewDrawerProps {
  /** Undefined while none is looked at. */
  template: AdminLibraryTemplate | undefined
  language: string
  onLanguage: (language: string) => void
  onClose: () => void
}

/** A ready-made template as the customer would see it, in each of its languages. */
export function PreviewDrawer({ template, language, onLanguage, onClose }: PreviewDrawerProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const describe = useDescribe()
  const shown =
    template?.languages.find((one) => one.language === language) ?? template?.languages[0]
  return (
    <Drawer open={template !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading className="break-all">
              <bdi>{template?.name}</bdi>
            </Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle text-pretty">
            {template && describe(template)}
          </Drawer.Description>
        </Drawer.Header>
        {template && shown && (
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <Select size="small" value={shown.language} onValueChange={onLanguage}>
              <Select.Trigger aria-label={t("whatsapp.templates.language")}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {template.languages.map(({ language: code }) => (
                  <Select.Item key={code} value={code}>
                    {languageName(code, locale)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            {shown.template && (
              <Link
                to={`/whatsapp/templates/${shown.template.id}`}
                className="txt-compact-small text-ui-fg-base hover:text-ui-fg-interactive flex items-center gap-x-2"
              >
                {t("whatsapp.templateLibrary.openOwn")}
                <TemplateStatus status={shown.template.status} />
              </Link>
            )}
            <TemplatePreview
              definition={definitionOf({
                ...shown,
                name: template.name,
                category: template.category,
              })}
            />
          </Drawer.Body>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
